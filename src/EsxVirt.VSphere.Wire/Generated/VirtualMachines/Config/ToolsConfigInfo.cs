// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Tools configuration details.</summary>
public partial class ToolsConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ToolsConfigInfo>(
        "ToolsConfigInfo", null, Schema.ApiVersion.V2_0, static () => new ToolsConfigInfo(),
        [
            new("toolsVersion", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("toolsInstallType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("afterPowerOn", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("afterResume", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("beforeGuestStandby", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("beforeGuestShutdown", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("beforeGuestReboot", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("toolsUpgradePolicy", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("pendingCustomization", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("customizationKeyId", WireKind.Data, "CryptoKeyId", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("syncTimeWithHost", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("lastInstallInfo", WireKind.Data, "ToolsConfigInfoToolsLastInstallInfo", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Tools version.</summary>
    public int? ToolsVersion { get; set; }

    /// <summary>Tools install type.</summary>
    public string? ToolsInstallType { get; set; }

    /// <summary>Whether scripts run after power-on.</summary>
    public bool? AfterPowerOn { get; set; }

    /// <summary>Whether scripts run after resuming.</summary>
    public bool? AfterResume { get; set; }

    /// <summary>Whether scripts run before sleeping.</summary>
    public bool? BeforeGuestStandby { get; set; }

    /// <summary>Whether scripts run before shutting down.</summary>
    public bool? BeforeGuestShutdown { get; set; }

    /// <summary>Whether scripts run before rebooting.</summary>
    public bool? BeforeGuestReboot { get; set; }

    /// <summary>Tools upgrade policy.</summary>
    public string? ToolsUpgradePolicy { get; set; }

    /// <summary>Pending customization.</summary>
    public string? PendingCustomization { get; set; }

    /// <summary>Customization key identifier.</summary>
    public CryptoKeyId? CustomizationKeyId { get; set; }

    /// <summary>Whether the guest's clock follows the host's.</summary>
    public bool? SyncTimeWithHost { get; set; }

    /// <summary>Last install details.</summary>
    public ToolsConfigInfoToolsLastInstallInfo? LastInstallInfo { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ToolsVersion,
        1 => ToolsInstallType,
        2 => AfterPowerOn,
        3 => AfterResume,
        4 => BeforeGuestStandby,
        5 => BeforeGuestShutdown,
        6 => BeforeGuestReboot,
        7 => ToolsUpgradePolicy,
        8 => PendingCustomization,
        9 => CustomizationKeyId,
        10 => SyncTimeWithHost,
        11 => LastInstallInfo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ToolsVersion = (int?)value;
                break;
            case 1:
                ToolsInstallType = (string?)value;
                break;
            case 2:
                AfterPowerOn = (bool?)value;
                break;
            case 3:
                AfterResume = (bool?)value;
                break;
            case 4:
                BeforeGuestStandby = (bool?)value;
                break;
            case 5:
                BeforeGuestShutdown = (bool?)value;
                break;
            case 6:
                BeforeGuestReboot = (bool?)value;
                break;
            case 7:
                ToolsUpgradePolicy = (string?)value;
                break;
            case 8:
                PendingCustomization = (string?)value;
                break;
            case 9:
                CustomizationKeyId = (CryptoKeyId?)value;
                break;
            case 10:
                SyncTimeWithHost = (bool?)value;
                break;
            case 11:
                LastInstallInfo = (ToolsConfigInfoToolsLastInstallInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
