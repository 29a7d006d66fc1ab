using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Methods;

namespace EsxVirt.Domains;

/// <content>Switching it on and off. What is wrong about the state is OPERATION_INVALID, with libvirt's words; what fails on
/// the server is INTERNAL_ERROR with its reason.</content>
public sealed partial class Domain
{
    /// <summary>Switches it on (<c>virDomainCreate</c>).</summary>
    /// <exception cref="VirException">OPERATION_INVALID unless it is shut off.</exception>
    public async Task StartAsync(ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        await ChangeAsync(PowerChanges.Start, options, cancellationToken).ConfigureAwait(false);
        _id = DomainIdentity.ParseId(Reference.Value) ?? 0;
    }

    /// <summary>Stops it and keeps its memory on disk: it becomes paused.</summary>
    /// <exception cref="VirException">OPERATION_INVALID unless it is running.</exception>
    public Task SuspendAsync(ChangeOptions? options = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(PowerChanges.Suspend, options, cancellationToken);

    /// <summary>Lets a suspended domain go on.</summary>
    /// <exception cref="VirException">OPERATION_INVALID unless it is suspended.</exception>
    public Task ResumeAsync(ChangeOptions? options = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(PowerChanges.Resume, options, cancellationToken);

    /// <summary>Pushes its reset button: the guest is not asked.</summary>
    /// <exception cref="VirException">OPERATION_INVALID unless it is running.</exception>
    public Task ResetAsync(ChangeOptions? options = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(PowerChanges.Reset, options, cancellationToken);

    /// <summary>Switches it off; the guest is not asked.</summary>
    /// <exception cref="VirException">OPERATION_INVALID unless it is running: a suspended domain has to be resumed
    /// first.</exception>
    public async Task DestroyAsync(ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        await ChangeAsync(PowerChanges.Destroy, options, cancellationToken).ConfigureAwait(false);
        _id = 0;
    }

    /// <summary>Asks the guest to shut down, and returns at once.</summary>
    /// <exception cref="VirException">OPERATION_INVALID unless it is running with VMware Tools in it.</exception>
    public Task ShutdownAsync(CancellationToken cancellationToken = default) => ChangeAsync(
        "virDomainShutdown",
        reading => new ShutdownGuestRequest { This = PowerChanges.Running(reading) },
        cancellationToken);

    /// <summary>Asks the guest to restart, and returns at once.</summary>
    /// <exception cref="VirException">OPERATION_INVALID unless it is running with VMware Tools in it.</exception>
    public Task RebootAsync(CancellationToken cancellationToken = default) => ChangeAsync(
        "virDomainReboot",
        reading => new RebootGuestRequest { This = PowerChanges.Running(reading) },
        cancellationToken);
}
