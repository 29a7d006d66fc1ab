using EsxVirt.Cli.Grammar;
using EsxVirt.Libvirt.Errors;
using static EsxVirt.Cli.Commands.Refused.RefusedCall;
using static EsxVirt.Cli.Commands.Refused.RefusedCommand;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>Questions to a host that libvirt's ESX driver does not ask.</summary>
internal static class RefusedHostCommands
{
    public static IEnumerable<CommandDefinition> All => Rows.Select(row => row.ToDefinition(VirErrorDomain.None));

    private static IReadOnlyList<RefusedCommand> Rows =>
    [
        new(
            "allocpages <pagesize> <pagecount> [--cellno <number>] [--add] [--all]",
            "Manipulate pages pool size",
            Change("virNodeAllocPages")),
        new(
            "cpu-baseline <file> [--features] [--migratable]",
            "compute baseline CPU",
            Query("virConnectBaselineCPU")) { Reads = "file" },
        new(
            "cpu-compare <file> [--error] [--validate]",
            "compare host CPU with a CPU described by an XML file",
            Query("virConnectCompareCPU", "Failed to compare host CPU with {file}")) { Reads = "file" },
        new("cpu-models <arch>", "CPU models", Query("virConnectGetCPUModelNames", "failed to get CPU model names")),
        new(
            "domcapabilities [--virttype <string>] [--emulatorbin <string>] [--arch <string>] [--machine "
            + "<string>]",
            "domain capabilities",
            Change("virConnectGetDomainCapabilities", "failed to get emulator capabilities")),
        new(
            "freepages [--cellno <number>] [--pagesize <number>] [--all]",
            "NUMA free pages",
            Query("virNodeGetFreePages"),
            With(["all"], Line("could not get information about supported page sizes"))),
        new(
            "hypervisor-cpu-baseline [--file <string>] [--virttype <string>] [--emulator <string>] [--arch "
            + "<string>] [--machine <string>] [--features] [--migratable] [--model <string>]",
            "compute baseline CPU usable by a specific hypervisor",
            Change("virConnectBaselineHypervisorCPU")) { Reads = "file" },
        new(
            "hypervisor-cpu-compare <file> [--virttype <string>] [--emulator <string>] [--arch <string>] "
            + "[--machine <string>] [--error] [--validate]",
            "compare a CPU with the CPU created by a hypervisor on the host",
            Change("virConnectCompareHypervisorCPU", "Failed to compare hypervisor CPU with {file}"))
        {
            Reads = "file",
        },
        new("maxvcpus [--type <string>]", "connection vcpu maximum", Query("virConnectGetMaxVcpus")),
        new(
            "node-memory-tune [--shm-pages-to-scan <number>] [--shm-sleep-millisecs <number>] "
            + "[--shm-merge-across-nodes <number>]",
            "Get or set node memory parameters",
            Query("virNodeGetMemoryParameters", "Unable to get number of memory parameters"),
            WithAny(Change("virNodeSetMemoryParameters", "Unable to change memory parameters"))),
        new("nodecpumap [--pretty]", "node cpu map", Query("virNodeGetCPUMap", "Unable to get cpu map")),
        new(
            "nodecpustats [--cpu <number>] [--percent]",
            "Prints cpu stats of the node.",
            Query("virNodeGetCPUStats", "Unable to get number of cpu stats")),
        new(
            "nodememstats [--cell <number>]",
            "Prints memory stats of the node.",
            Query("virNodeGetMemoryStats", "Unable to get number of memory stats")),
        new(
            "nodesevinfo",
            "node SEV information",
            Change("virNodeGetSEVInfo", "Unable to get host SEV information")),
        new(
            "nodesuspend <target> <duration>",
            "suspend the host node for a given time duration",
            Change("virNodeSuspendForDuration", "The host was not suspended")),
        new("sysinfo", "print the hypervisor sysinfo", Query("virConnectGetSysinfo", "failed to get sysinfo")),
        new(
            "hypervisor-cpu-models [--virttype <string>] [--emulator <string>] [--arch <string>] [--machine <string>] "
            + "[--all]",
            "Hypervisor reported CPU models",
            Change("virConnectGetDomainCapabilities")),
    ];
}
