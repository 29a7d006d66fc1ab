// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual machine VMCI device.</summary>
public partial class VirtualMachineVMCIDevice : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualMachineVMCIDevice>(
        "VirtualMachineVMCIDevice", VirtualDevice.TypeRow, Schema.ApiVersion.V2_5U2server, static () => new VirtualMachineVMCIDevice(),
        [
            new("id", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("allowUnrestrictedCommunication", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("filterEnable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("filterInfo", WireKind.Data, "VirtualMachineVMCIDeviceFilterInfo", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Identifier.</summary>
    public long? Id { get; set; }

    /// <summary>Whether unrestricted communication is allowed.</summary>
    public bool? AllowUnrestrictedCommunication { get; set; }

    /// <summary>Whether packet filters apply.</summary>
    public bool? FilterEnable { get; set; }

    /// <summary>Filter details.</summary>
    public VirtualMachineVMCIDeviceFilterInfo? FilterInfo { get; set; }

    internal override object? Get(int index) => index switch
    {
        8 => Id,
        9 => AllowUnrestrictedCommunication,
        10 => FilterEnable,
        11 => FilterInfo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                Id = (long?)value;
                break;
            case 9:
                AllowUnrestrictedCommunication = (bool?)value;
                break;
            case 10:
                FilterEnable = (bool?)value;
                break;
            case 11:
                FilterInfo = (VirtualMachineVMCIDeviceFilterInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
