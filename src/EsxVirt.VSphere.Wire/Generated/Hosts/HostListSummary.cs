// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The most important of a host.</summary>
public partial class HostListSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostListSummary>(
        "HostListSummary", null, Schema.ApiVersion.V2_0, static () => new HostListSummary(),
        [
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("hardware", WireKind.Data, "HostHardwareSummary", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("runtime", WireKind.Data, "HostRuntimeInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("config", WireKind.Data, "HostConfigSummary", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("quickStats", WireKind.Data, "HostListSummaryQuickStats", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("overallStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("rebootRequired", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("customValue", WireKind.Data, "CustomFieldValue", MemberUse.List, Schema.ApiVersion.V2_0),
            new("managementServerIp", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("maxEVCModeKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("currentEVCModeKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("gateway", WireKind.Data, "HostListSummaryGatewaySummary", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Host.</summary>
    public ManagedObjectReference? Host { get; set; }

    /// <summary>Hardware.</summary>
    public HostHardwareSummary? Hardware { get; set; }

    /// <summary>Runtime.</summary>
    public HostRuntimeInfo? Runtime { get; set; }

    /// <summary>Configuration.</summary>
    public HostConfigSummary Config { get; set; } = null!;

    /// <summary>Quick stats.</summary>
    public HostListSummaryQuickStats QuickStats { get; set; } = null!;

    /// <summary>Health, alarms included.</summary>
    public ManagedEntityStatus OverallStatus { get; set; }

    /// <summary>Whether reboot is required.</summary>
    public bool RebootRequired { get; set; }

    /// <summary>Custom value.</summary>
    public List<CustomFieldValue> CustomValue { get; set; } = [];

    /// <summary>IP address of the vCenter that manages the host.</summary>
    public string? ManagementServerIp { get; set; }

    /// <summary>Largest EVC mode key.</summary>
    public string? MaxEVCModeKey { get; set; }

    /// <summary>Current EVC mode key.</summary>
    public string? CurrentEVCModeKey { get; set; }

    /// <summary>Gateway.</summary>
    public HostListSummaryGatewaySummary? Gateway { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Host,
        1 => Hardware,
        2 => Runtime,
        3 => Config,
        4 => QuickStats,
        5 => OverallStatus,
        6 => RebootRequired,
        7 => CustomValue,
        8 => ManagementServerIp,
        9 => MaxEVCModeKey,
        10 => CurrentEVCModeKey,
        11 => Gateway,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Host = (ManagedObjectReference?)value;
                break;
            case 1:
                Hardware = (HostHardwareSummary?)value;
                break;
            case 2:
                Runtime = (HostRuntimeInfo?)value;
                break;
            case 3:
                Config = (HostConfigSummary)value!;
                break;
            case 4:
                QuickStats = (HostListSummaryQuickStats)value!;
                break;
            case 5:
                OverallStatus = (ManagedEntityStatus)value!;
                break;
            case 6:
                RebootRequired = (bool)value!;
                break;
            case 7:
                CustomValue.Add((CustomFieldValue)value!);
                break;
            case 8:
                ManagementServerIp = (string?)value;
                break;
            case 9:
                MaxEVCModeKey = (string?)value;
                break;
            case 10:
                CurrentEVCModeKey = (string?)value;
                break;
            case 11:
                Gateway = (HostListSummaryGatewaySummary?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
