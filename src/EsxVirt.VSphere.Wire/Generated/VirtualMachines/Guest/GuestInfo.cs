// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What VMware Tools tell about the guest.</summary>
public partial class GuestInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<GuestInfo>(
        "GuestInfo", null, Schema.ApiVersion.V2_0, static () => new GuestInfo(),
        [
            new("toolsStatus", WireKind.Enum, "VirtualMachineToolsStatus", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("toolsVersionStatus", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("toolsVersionStatus2", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("toolsRunningStatus", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("toolsVersion", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("toolsInstallType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("guestId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("guestFamily", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("guestFullName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("hostName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ipAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("net", WireKind.Data, "GuestNicInfo", MemberUse.List, Schema.ApiVersion.V2_0),
            new("ipStack", WireKind.Data, "GuestStackInfo", MemberUse.List, Schema.ApiVersion.V4_1),
            new("disk", WireKind.Data, "GuestDiskInfo", MemberUse.List, Schema.ApiVersion.V2_0),
            new("screen", WireKind.Data, "GuestScreenInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("guestState", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("appHeartbeatStatus", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("guestKernelCrashed", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("appState", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("guestOperationsReady", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("interactiveGuestOperationsReady", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("guestStateChangeSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("generationInfo", WireKind.Data, "GuestInfoNamespaceGenerationInfo", MemberUse.List, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>State of VMware Tools, in one word.</summary>
    public VirtualMachineToolsStatus? ToolsStatus { get; set; }

    /// <summary>Tools version status.</summary>
    public string? ToolsVersionStatus { get; set; }

    /// <summary>Tools version status2.</summary>
    public string? ToolsVersionStatus2 { get; set; }

    /// <summary>Whether VMware Tools are running.</summary>
    public string? ToolsRunningStatus { get; set; }

    /// <summary>Tools version.</summary>
    public string? ToolsVersion { get; set; }

    /// <summary>Tools install type.</summary>
    public string? ToolsInstallType { get; set; }

    /// <summary>Guest operating system, by VMware's identifier.</summary>
    public string? GuestId { get; set; }

    /// <summary>Guest family.</summary>
    public string? GuestFamily { get; set; }

    /// <summary>Guest operating system, for people.</summary>
    public string? GuestFullName { get; set; }

    /// <summary>Host name.</summary>
    public string? HostName { get; set; }

    /// <summary>IP address.</summary>
    public string? IpAddress { get; set; }

    /// <summary>Net.</summary>
    public List<GuestNicInfo> Net { get; set; } = [];

    /// <summary>IP address stack.</summary>
    public List<GuestStackInfo> IpStack { get; set; } = [];

    /// <summary>Disk.</summary>
    public List<GuestDiskInfo> Disk { get; set; } = [];

    /// <summary>Screen.</summary>
    public GuestScreenInfo? Screen { get; set; }

    /// <summary>Guest state.</summary>
    public string GuestState { get; set; } = "";

    /// <summary>App heartbeat status.</summary>
    public string? AppHeartbeatStatus { get; set; }

    /// <summary>Whether the guest's kernel has crashed.</summary>
    public bool? GuestKernelCrashed { get; set; }

    /// <summary>App state.</summary>
    public string? AppState { get; set; }

    /// <summary>Whether guest operations are ready.</summary>
    public bool? GuestOperationsReady { get; set; }

    /// <summary>Whether interactive guest operations are ready.</summary>
    public bool? InteractiveGuestOperationsReady { get; set; }

    /// <summary>Whether guest state change is supported.</summary>
    public bool? GuestStateChangeSupported { get; set; }

    /// <summary>Generation details.</summary>
    public List<GuestInfoNamespaceGenerationInfo> GenerationInfo { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => ToolsStatus,
        1 => ToolsVersionStatus,
        2 => ToolsVersionStatus2,
        3 => ToolsRunningStatus,
        4 => ToolsVersion,
        5 => ToolsInstallType,
        6 => GuestId,
        7 => GuestFamily,
        8 => GuestFullName,
        9 => HostName,
        10 => IpAddress,
        11 => Net,
        12 => IpStack,
        13 => Disk,
        14 => Screen,
        15 => GuestState,
        16 => AppHeartbeatStatus,
        17 => GuestKernelCrashed,
        18 => AppState,
        19 => GuestOperationsReady,
        20 => InteractiveGuestOperationsReady,
        21 => GuestStateChangeSupported,
        22 => GenerationInfo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ToolsStatus = (VirtualMachineToolsStatus?)value;
                break;
            case 1:
                ToolsVersionStatus = (string?)value;
                break;
            case 2:
                ToolsVersionStatus2 = (string?)value;
                break;
            case 3:
                ToolsRunningStatus = (string?)value;
                break;
            case 4:
                ToolsVersion = (string?)value;
                break;
            case 5:
                ToolsInstallType = (string?)value;
                break;
            case 6:
                GuestId = (string?)value;
                break;
            case 7:
                GuestFamily = (string?)value;
                break;
            case 8:
                GuestFullName = (string?)value;
                break;
            case 9:
                HostName = (string?)value;
                break;
            case 10:
                IpAddress = (string?)value;
                break;
            case 11:
                Net.Add((GuestNicInfo)value!);
                break;
            case 12:
                IpStack.Add((GuestStackInfo)value!);
                break;
            case 13:
                Disk.Add((GuestDiskInfo)value!);
                break;
            case 14:
                Screen = (GuestScreenInfo?)value;
                break;
            case 15:
                GuestState = (string)value!;
                break;
            case 16:
                AppHeartbeatStatus = (string?)value;
                break;
            case 17:
                GuestKernelCrashed = (bool?)value;
                break;
            case 18:
                AppState = (string?)value;
                break;
            case 19:
                GuestOperationsReady = (bool?)value;
                break;
            case 20:
                InteractiveGuestOperationsReady = (bool?)value;
                break;
            case 21:
                GuestStateChangeSupported = (bool?)value;
                break;
            case 22:
                GenerationInfo.Add((GuestInfoNamespaceGenerationInfo)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
