// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Default power operation details of a virtual machine.</summary>
public partial class VirtualMachineDefaultPowerOpInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineDefaultPowerOpInfo>(
        "VirtualMachineDefaultPowerOpInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineDefaultPowerOpInfo(),
        [
            new("powerOffType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("suspendType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("resetType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("defaultPowerOffType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("defaultSuspendType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("defaultResetType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("standbyAction", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Power off type.</summary>
    public string? PowerOffType { get; set; }

    /// <summary>Suspend type.</summary>
    public string? SuspendType { get; set; }

    /// <summary>Reset type.</summary>
    public string? ResetType { get; set; }

    /// <summary>Default power off type.</summary>
    public string? DefaultPowerOffType { get; set; }

    /// <summary>Default suspend type.</summary>
    public string? DefaultSuspendType { get; set; }

    /// <summary>Default reset type.</summary>
    public string? DefaultResetType { get; set; }

    /// <summary>Standby action.</summary>
    public string? StandbyAction { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PowerOffType,
        1 => SuspendType,
        2 => ResetType,
        3 => DefaultPowerOffType,
        4 => DefaultSuspendType,
        5 => DefaultResetType,
        6 => StandbyAction,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PowerOffType = (string?)value;
                break;
            case 1:
                SuspendType = (string?)value;
                break;
            case 2:
                ResetType = (string?)value;
                break;
            case 3:
                DefaultPowerOffType = (string?)value;
                break;
            case 4:
                DefaultSuspendType = (string?)value;
                break;
            case 5:
                DefaultResetType = (string?)value;
                break;
            case 6:
                StandbyAction = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
