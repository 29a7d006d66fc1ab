// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What a host is doing now.</summary>
public partial class HostRuntimeInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostRuntimeInfo>(
        "HostRuntimeInfo", null, Schema.ApiVersion.V2_0, static () => new HostRuntimeInfo(),
        [
            new("connectionState", WireKind.Enum, "HostSystemConnectionState", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("powerState", WireKind.Enum, "HostSystemPowerState", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("standbyMode", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("inMaintenanceMode", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("inQuarantineMode", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("bootTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("dasHostState", WireKind.Data, "ClusterDasFdmHostState", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("networkRuntimeInfo", WireKind.Data, "HostRuntimeInfoNetworkRuntimeInfo", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("hostMaxVirtualDiskCapacity", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("cryptoState", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("cryptoKeyId", WireKind.Data, "CryptoKeyId", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the server can reach it.</summary>
    public HostSystemConnectionState ConnectionState { get; set; }

    /// <summary>Power state.</summary>
    public HostSystemPowerState? PowerState { get; set; }

    /// <summary>Standby mode.</summary>
    public string? StandbyMode { get; set; }

    /// <summary>Whether it is in maintenance mode.</summary>
    public bool InMaintenanceMode { get; set; }

    /// <summary>Whether it is in quarantine.</summary>
    public bool? InQuarantineMode { get; set; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset? BootTime { get; set; }

    /// <summary>High availability host state.</summary>
    public ClusterDasFdmHostState? DasHostState { get; set; }

    /// <summary>Network runtime details.</summary>
    public HostRuntimeInfoNetworkRuntimeInfo? NetworkRuntimeInfo { get; set; }

    /// <summary>Host largest virtual disk capacity.</summary>
    public long? HostMaxVirtualDiskCapacity { get; set; }

    /// <summary>Crypto state.</summary>
    public string? CryptoState { get; set; }

    /// <summary>Crypto key identifier.</summary>
    public CryptoKeyId? CryptoKeyId { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ConnectionState,
        1 => PowerState,
        2 => StandbyMode,
        3 => InMaintenanceMode,
        4 => InQuarantineMode,
        5 => BootTime,
        6 => DasHostState,
        7 => NetworkRuntimeInfo,
        8 => HostMaxVirtualDiskCapacity,
        9 => CryptoState,
        10 => CryptoKeyId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ConnectionState = (HostSystemConnectionState)value!;
                break;
            case 1:
                PowerState = (HostSystemPowerState?)value;
                break;
            case 2:
                StandbyMode = (string?)value;
                break;
            case 3:
                InMaintenanceMode = (bool)value!;
                break;
            case 4:
                InQuarantineMode = (bool?)value;
                break;
            case 5:
                BootTime = (DateTimeOffset?)value;
                break;
            case 6:
                DasHostState = (ClusterDasFdmHostState?)value;
                break;
            case 7:
                NetworkRuntimeInfo = (HostRuntimeInfoNetworkRuntimeInfo?)value;
                break;
            case 8:
                HostMaxVirtualDiskCapacity = (long?)value;
                break;
            case 9:
                CryptoState = (string?)value;
                break;
            case 10:
                CryptoKeyId = (CryptoKeyId?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
