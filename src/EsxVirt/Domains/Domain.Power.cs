using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Methods;

namespace EsxVirt.Domains;

/// <content>
/// Switching it on and off. What is wrong about the state is OPERATION_INVALID, with libvirt's words; what fails on the
/// server is INTERNAL_ERROR with its reason.
/// </content>
public sealed partial class Domain
{
    /// <summary>Switches it on (<c>virDomainCreate</c>).</summary>
    /// <exception cref="VirException">OPERATION_INVALID unless it is shut off.</exception>
    public async Task StartAsync(ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        await ChangeAsync(PowerChanges.Start, options, cancellationToken).ConfigureAwait(false);
        _id = DomainIdentity.ParseId(Reference.Value) ?? 0;
    }

    /// <summary>As the other (<c>virDomainCreateWithFlags</c>).</summary>
    /// <exception cref="VirException">
    /// INVALID_ARG for any flag but <see cref="DomainStartFlags.ForceBoot"/>.
    /// </exception>
    public async Task StartAsync(
        DomainStartFlags flags, ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        _reader.Changes.RequireWritable("virDomainCreateWithFlags");
        Refuse((uint)(flags & ~DomainStartFlags.ForceBoot), "esxDomainCreateWithFlags");
        await StartAsync(options, cancellationToken).ConfigureAwait(false);
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

    /// <summary>As the other (<c>virDomainDestroyFlags</c>).</summary>
    /// <exception cref="VirException">INVALID_ARG for any flag.</exception>
    public async Task DestroyAsync(
        DomainDestroyFlags flags, ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        _reader.Changes.RequireWritable("virDomainDestroyFlags");
        Refuse((uint)flags, "esxDomainDestroyFlags");
        await DestroyAsync(options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the guest to shut down, and returns at once; <see cref="WaitUntilShutOffAsync"/> waits.</summary>
    /// <exception cref="VirException">
    /// OPERATION_INVALID unless it is running with VMware Tools in it; INVALID_ARG for any mode.
    /// </exception>
    public async Task ShutdownAsync(
        GuestShutdownModes modes = GuestShutdownModes.Any, CancellationToken cancellationToken = default)
    {
        string api = modes == GuestShutdownModes.Any ? "virDomainShutdown" : "virDomainShutdownFlags";
        _reader.Changes.RequireWritable(api);
        Refuse((uint)modes, "esxDomainShutdownFlags");
        await ChangeAsync(
            api, reading => new ShutdownGuestRequest { This = PowerChanges.Running(reading) }, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Asks the guest to restart, and returns at once.</summary>
    /// <exception cref="VirException">As <see cref="ShutdownAsync"/>.</exception>
    public async Task RebootAsync(
        GuestShutdownModes modes = GuestShutdownModes.Any, CancellationToken cancellationToken = default)
    {
        _reader.Changes.RequireWritable("virDomainReboot");
        Refuse((uint)modes, "esxDomainReboot");
        await ChangeAsync(
            "virDomainReboot",
            reading => new RebootGuestRequest { This = PowerChanges.Running(reading) }, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Waits until it is shut off, by whatever cause: a filter and an update.</summary>
    /// <param name="timeout">Null waits as long as it takes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when the time is over and it is not.</returns>
    public async Task<bool> WaitUntilShutOffAsync(
        TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        bool isOff = await _reader.Changes.WaitForPowerOffAsync(
            Reference, timeout, cancellationToken).ConfigureAwait(false);
        if (isOff)
            _id = 0;
        return isOff;
    }

    private static void Refuse(uint flags, string function)
    {
        if (flags != 0)
            throw VirException.UnsupportedFlags(flags, function);
    }
}
