// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual machine power policy.</summary>
public partial class VirtualMachinePowerPolicy : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachinePowerPolicy>(
        "VirtualMachinePowerPolicy", null, Schema.ApiVersion.V2_0, static () => new VirtualMachinePowerPolicy(),
        [
            new("powerMode", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("acProfile", WireKind.Data, "VirtualMachinePowerPolicyProfile", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("batteryProfile", WireKind.Data, "VirtualMachinePowerPolicyProfile", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Power mode.</summary>
    public string? PowerMode { get; set; }

    /// <summary>Ac profile.</summary>
    public VirtualMachinePowerPolicyProfile? AcProfile { get; set; }

    /// <summary>Battery profile.</summary>
    public VirtualMachinePowerPolicyProfile? BatteryProfile { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PowerMode,
        1 => AcProfile,
        2 => BatteryProfile,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PowerMode = (string?)value;
                break;
            case 1:
                AcProfile = (VirtualMachinePowerPolicyProfile?)value;
                break;
            case 2:
                BatteryProfile = (VirtualMachinePowerPolicyProfile?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
