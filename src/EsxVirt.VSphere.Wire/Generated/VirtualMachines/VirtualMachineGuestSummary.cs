// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Guest summary of a virtual machine.</summary>
public partial class VirtualMachineGuestSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineGuestSummary>(
        "VirtualMachineGuestSummary", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineGuestSummary(),
        [
            new("guestId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("guestFullName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("toolsStatus", WireKind.Enum, "VirtualMachineToolsStatus", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("toolsVersionStatus", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("toolsVersionStatus2", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("toolsRunningStatus", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("hostName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ipAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Guest operating system, by VMware's identifier.</summary>
    public string? GuestId { get; set; }

    /// <summary>Guest operating system, for people.</summary>
    public string? GuestFullName { get; set; }

    /// <summary>State of VMware Tools, in one word.</summary>
    public VirtualMachineToolsStatus? ToolsStatus { get; set; }

    /// <summary>Tools version status.</summary>
    public string? ToolsVersionStatus { get; set; }

    /// <summary>Tools version status2.</summary>
    public string? ToolsVersionStatus2 { get; set; }

    /// <summary>Whether VMware Tools are running.</summary>
    public string? ToolsRunningStatus { get; set; }

    /// <summary>Host name.</summary>
    public string? HostName { get; set; }

    /// <summary>IP address.</summary>
    public string? IpAddress { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => GuestId,
        1 => GuestFullName,
        2 => ToolsStatus,
        3 => ToolsVersionStatus,
        4 => ToolsVersionStatus2,
        5 => ToolsRunningStatus,
        6 => HostName,
        7 => IpAddress,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                GuestId = (string?)value;
                break;
            case 1:
                GuestFullName = (string?)value;
                break;
            case 2:
                ToolsStatus = (VirtualMachineToolsStatus?)value;
                break;
            case 3:
                ToolsVersionStatus = (string?)value;
                break;
            case 4:
                ToolsVersionStatus2 = (string?)value;
                break;
            case 5:
                ToolsRunningStatus = (string?)value;
                break;
            case 6:
                HostName = (string?)value;
                break;
            case 7:
                IpAddress = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
