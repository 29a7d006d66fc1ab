using EsxVirt.Domains;

namespace EsxVirt.Tests.Faults;

/// <summary>Switching machines on and off.</summary>
public sealed class PowerFaultTests(ITestOutputHelper output) : FaultMatrix(output)
{
    internal override IReadOnlyList<ChangingOperation> Operations { get; } =
    [
        Power("start", "poweredOff", "poweredOn", (domain, options, cancel) => domain.StartAsync(options, cancel)),
        Power("suspend", "poweredOn", "suspended", (domain, options, cancel) => domain.SuspendAsync(options, cancel)),
        Power("resume", "suspended", "poweredOn", (domain, options, cancel) => domain.ResumeAsync(options, cancel)),
        Power("destroy", "poweredOn", "poweredOff", (domain, options, cancel) => domain.DestroyAsync(options, cancel)),
        Power("shutdown", "poweredOn", "poweredOff", (domain, _, cancel) => domain.ShutdownAsync(
            cancellationToken: cancel)),
        Restart("reset", (domain, options, cancel) => domain.ResetAsync(options, cancel)),
        Restart("reboot", (domain, _, cancel) => domain.RebootAsync(cancellationToken: cancel)),
    ];

    private static ChangingOperation Power(
        string name, string from, string to, Func<Domain, ChangeOptions?, CancellationToken, Task> act) => new(name)
        {
            Prepare = scene => PrepareAsync(scene, from, act),
            IsDone = scene => scene.Machine.PowerState == to,
        };

    private static ChangingOperation Restart(
        string name, Func<Domain, ChangeOptions?, CancellationToken, Task> act) => new(name)
        {
            Prepare = scene => PrepareAsync(scene, "poweredOn", act),
            IsDone = scene => scene.Machine.Restarts == 1,
        };

    private static async Task<ChangingOperation.Act> PrepareAsync(
        FaultScene scene, string from, Func<Domain, ChangeOptions?, CancellationToken, Task> act)
    {
        Domain domain = await scene.DomainAsync(from);
        scene.Machine.SetTools(true);
        return (options, cancel) => act(domain, options, cancel);
    }
}
