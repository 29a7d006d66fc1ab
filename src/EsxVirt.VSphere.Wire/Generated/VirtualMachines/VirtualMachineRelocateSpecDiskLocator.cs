// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Relocate specification disk locator of a virtual machine.</summary>
public partial class VirtualMachineRelocateSpecDiskLocator : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineRelocateSpecDiskLocator>(
        "VirtualMachineRelocateSpecDiskLocator", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineRelocateSpecDiskLocator(),
        [
            new("diskId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("datastore", WireKind.Reference, "Datastore", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("diskMoveType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("diskBackingInfo", WireKind.Data, "VirtualDeviceBackingInfo", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("profile", WireKind.Data, "VirtualMachineProfileSpec", MemberUse.List, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Disk identifier.</summary>
    public int DiskId { get; set; }

    /// <summary>Datastore.</summary>
    public ManagedObjectReference Datastore { get; set; }

    /// <summary>Disk move type.</summary>
    public string? DiskMoveType { get; set; }

    /// <summary>Disk backing details.</summary>
    public VirtualDeviceBackingInfo? DiskBackingInfo { get; set; }

    /// <summary>Profile.</summary>
    public List<VirtualMachineProfileSpec> Profile { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => DiskId,
        1 => Datastore,
        2 => DiskMoveType,
        3 => DiskBackingInfo,
        4 => Profile,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DiskId = (int)value!;
                break;
            case 1:
                Datastore = (ManagedObjectReference)value!;
                break;
            case 2:
                DiskMoveType = (string?)value;
                break;
            case 3:
                DiskBackingInfo = (VirtualDeviceBackingInfo?)value;
                break;
            case 4:
                Profile.Add((VirtualMachineProfileSpec)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
