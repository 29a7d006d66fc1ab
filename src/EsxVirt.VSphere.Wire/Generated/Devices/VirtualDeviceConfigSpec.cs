// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual device configuration specification.</summary>
public partial class VirtualDeviceConfigSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualDeviceConfigSpec>(
        "VirtualDeviceConfigSpec", null, Schema.ApiVersion.V2_0, static () => new VirtualDeviceConfigSpec(),
        [
            new("operation", WireKind.Enum, "VirtualDeviceConfigSpecOperation", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("fileOperation", WireKind.Enum, "VirtualDeviceConfigSpecFileOperation", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("device", WireKind.Data, "VirtualDevice", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("profile", WireKind.Data, "VirtualMachineProfileSpec", MemberUse.List, Schema.ApiVersion.V5_5),
            new("backing", WireKind.Data, "VirtualDeviceConfigSpecBackingSpec", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Operation.</summary>
    public VirtualDeviceConfigSpecOperation? Operation { get; set; }

    /// <summary>File operation.</summary>
    public VirtualDeviceConfigSpecFileOperation? FileOperation { get; set; }

    /// <summary>Device.</summary>
    public VirtualDevice Device { get; set; } = null!;

    /// <summary>Profile.</summary>
    public List<VirtualMachineProfileSpec> Profile { get; set; } = [];

    /// <summary>What is behind it.</summary>
    public VirtualDeviceConfigSpecBackingSpec? Backing { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Operation,
        1 => FileOperation,
        2 => Device,
        3 => Profile,
        4 => Backing,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Operation = (VirtualDeviceConfigSpecOperation?)value;
                break;
            case 1:
                FileOperation = (VirtualDeviceConfigSpecFileOperation?)value;
                break;
            case 2:
                Device = (VirtualDevice)value!;
                break;
            case 3:
                Profile.Add((VirtualMachineProfileSpec)value!);
                break;
            case 4:
                Backing = (VirtualDeviceConfigSpecBackingSpec?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
