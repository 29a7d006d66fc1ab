using System.Globalization;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Cli.Commands;

/// <summary>How virsh words what a domain is in.</summary>
internal static class DomainWords
{
    public static string State(DomainState state) => state switch
    {
        DomainState.Running => "running",
        DomainState.Blocked => "idle",
        DomainState.Paused => "paused",
        DomainState.Shutdown => "in shutdown",
        DomainState.Shutoff => "shut off",
        DomainState.Crashed => "crashed",
        DomainState.PmSuspended => "pmsuspended",
        _ => "no state",
    };

    /// <summary>The id, or a dash for a domain that is shut off.</summary>
    public static string Id(Domain domain) => domain.Id?.ToString(CultureInfo.InvariantCulture) ?? "-";

    public static string YesNo(bool value) => value ? "yes" : "no";
}
