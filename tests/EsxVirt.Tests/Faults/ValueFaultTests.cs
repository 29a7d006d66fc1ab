using EsxVirt.Domains;

namespace EsxVirt.Tests.Faults;

/// <summary>Memory, processors, shares, descriptions, and what starts with the host.</summary>
public sealed class ValueFaultTests(ITestOutputHelper output) : FaultMatrix(output)
{
    private const string Off = "db/primary";
    private const string Hot = "web server"; // runs, with hot add
    private const int GiB = 1 << 20; // in KiB

    internal override IReadOnlyList<ChangingOperation> Operations { get; } =
    [
        Value("setmem", Off, "sched.mem.max = \"3072\"", (domain, options, cancel) => domain.SetMemoryAsync(
            3 * GiB, options, cancel)),
        Value("setmaxmem", Off, "memsize = \"9216\"", (domain, options, cancel) => domain.SetMaxMemoryAsync(
            9 * GiB, options, cancel)),
        Value("setmaxmem, hot add", Hot, "memsize = \"5120\"", (domain, options, cancel) =>
            domain.SetMaxMemoryAsync(5 * GiB, options, cancel)),
        Value("setvcpus", Off, "numvcpus = \"6\"", (domain, options, cancel) =>
            domain.SetVcpusAsync(6, VcpuOptions.Config, options, cancel)),
        Value("setvcpus, hot add", Hot, "numvcpus = \"4\"", (domain, options, cancel) =>
            domain.SetVcpusAsync(4, VcpuOptions.Live, options, cancel)),
        Value("schedinfo", Off, "sched.cpu.max = \"9001\"", (domain, options, cancel) =>
            domain.SetSchedulerParametersAsync(new(17, 9001, -3), options, cancel)),
        Value("memtune", Off, "sched.mem.min = \"4\"", (domain, options, cancel) =>
            domain.SetMemoryParametersAsync(new(4096), options, cancel)),
        Value("desc", Off, "annotation = \"two|0alines\"", (domain, options, cancel) =>
            domain.SetDescriptionAsync("two\nlines", options, cancel)),
        Autostart("autostart", Off, isSet: true),
        Autostart("autostart --disable", "test", isSet: false),
        Autostart("autostart on a host that starts none", Off, isSet: true, forget: true),
    ];

    private static ChangingOperation Value(
        string name, string machine, string vmx, Func<Domain, ChangeOptions?, CancellationToken, Task> act) => new(name)
        {
            Prepare = async scene =>
            {
                Domain domain = await scene.DomainAsync(scene.Server.Machines.Single(m => m.Name == machine));
                return (options, cancel) => act(domain, options, cancel);
            },
            IsDone = scene => scene.Machine.Vmx.Contains(vmx, StringComparison.Ordinal),
        };

    private static ChangingOperation Autostart(
        string name, string machine, bool isSet, bool forget = false) => new(name)
        {
            Prepare = async scene =>
            {
                Domain domain = await scene.DomainAsync(scene.Server.Machines.Single(m => m.Name == machine));
                if (forget)
                    scene.Machine.SwitchOffAutostart(forget: true);
                return (_, cancel) => domain.SetAutostartAsync(isSet, cancel);
            },
            IsDone = scene => scene.Machine.StartsWithHost == isSet,
        };
}
