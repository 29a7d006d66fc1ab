using EsxVirt.Cli.Grammar;
using EsxVirt.Libvirt.Errors;
using static EsxVirt.Cli.Commands.Refused.RefusedCall;
using static EsxVirt.Cli.Commands.Refused.RefusedCommand;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>Figures of domains that libvirt's ESX driver does not ask for.</summary>
internal static class RefusedMonitorCommands
{
    public static IEnumerable<CommandDefinition> All => Rows.Select(row => row.ToDefinition(VirErrorDomain.Domain));

    private static IReadOnlyList<RefusedCommand> Rows =>
    [
        new("domblkerror <domain>", "Show errors on block devices", Query("virDomainGetDiskErrors")),
        new(
            "domblkinfo <domain> [--device <string>] [--human] [--all]",
            "domain block device size information",
            Query("virDomainGetBlockInfo")),
        new(
            "domblkstat <domain> [--device <string>] [--human]",
            "get device block stats for a domain",
            Query("virDomainBlockStats", "Failed to get block stats {domain} {device}")),
        new("domcontrol <domain>", "domain control interface state", Query("virDomainGetControlInfo")),
        new(
            "domifstat <domain> <interface>",
            "get network interface stats for a domain",
            Query("virDomainInterfaceStats", "Failed to get interface stats {domain} {interface}")),
        new(
            "dommemstat <domain> [--period <number>] [--config] [--live] [--current]",
            "get memory statistics for a domain",
            Query("virDomainMemoryStats", "Failed to get memory statistics for domain {domain}"),
            With(["period"], Change("virDomainSetMemoryStatsPeriod", "Unable to change balloon collection period."))),
        new(
            "domstats [--state] [--cpu-total] [--balloon] [--vcpu] [--interface] [--block] [--perf] "
            + "[--iothread] [--memory] [--dirtyrate] [--vm] [--list-active] [--list-inactive] "
            + "[--list-persistent] [--list-transient] [--list-running] [--list-paused] [--list-shutoff] "
            + "[--list-other] [--raw] [--enforce] [--backing] [--nowait] [<domain>]...",
            "get statistics about one or multiple domains",
            Query("virConnectGetAllDomainStats"),
            With(["domain"], Query("virDomainListGetStats"))),
        new(
            "domtime <domain> [--now] [--pretty] [--sync] [--time <number>]",
            "domain time",
            Change("virDomainGetTime"),
            With(["now", "sync", "time"], Change("virDomainSetTime"))),
    ];
}
