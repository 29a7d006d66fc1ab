// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Scheduled hardware upgrade details.</summary>
public partial class ScheduledHardwareUpgradeInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ScheduledHardwareUpgradeInfo>(
        "ScheduledHardwareUpgradeInfo", null, Schema.ApiVersion.V5_1, static () => new ScheduledHardwareUpgradeInfo(),
        [
            new("upgradePolicy", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("versionKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("scheduledHardwareUpgradeStatus", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("fault", WireKind.Data, "LocalizedMethodFault", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Upgrade policy.</summary>
    public string? UpgradePolicy { get; set; }

    /// <summary>Version key.</summary>
    public string? VersionKey { get; set; }

    /// <summary>Scheduled hardware upgrade status.</summary>
    public string? ScheduledHardwareUpgradeStatus { get; set; }

    /// <summary>Fault.</summary>
    public LocalizedMethodFault? Fault { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => UpgradePolicy,
        1 => VersionKey,
        2 => ScheduledHardwareUpgradeStatus,
        3 => Fault,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                UpgradePolicy = (string?)value;
                break;
            case 1:
                VersionKey = (string?)value;
                break;
            case 2:
                ScheduledHardwareUpgradeStatus = (string?)value;
                break;
            case 3:
                Fault = (LocalizedMethodFault?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
