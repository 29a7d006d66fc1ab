using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <content>
/// Its memory, processors, shares of the host, autostart and description. Values out of range are INVALID_ARG, before
/// the server is asked to change anything.
/// </content>
public sealed partial class Domain
{
    /// <summary>Configured memory in KiB, a multiple of 1024.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR when the server does not tell it.</exception>
    public async Task<long> GetMaxMemoryAsync(CancellationToken cancellationToken = default)
    {
        RetrievedObject machine = await ReadAsync(DomainData.Info, cancellationToken).ConfigureAwait(false);
        long size = Required(machine, "config.hardware.memoryMB");
        return size >= 0
            ? size * KiBPerMiB
            : throw VirException.Create(VirErrorCode.InternalError, $"Got invalid memory size {size}");
    }

    /// <summary>The machine's processors, or the most that its host gives one machine
    /// (<see cref="VcpuOptions.Maximum"/>); its own number where the host does not tell the most.</summary>
    public async Task<int> GetVcpuCountAsync(
        VcpuOptions options = VcpuOptions.Current, CancellationToken cancellationToken = default)
    {
        const VcpuOptions Known = VcpuOptions.Live | VcpuOptions.Config | VcpuOptions.Maximum;
        if ((options & ~Known) != 0)
            throw VirException.UnsupportedFlags((uint)(options & ~Known), "esxDomainGetVcpusFlags");
        if (options.HasFlag(VcpuOptions.Maximum) && !options.HasFlag(VcpuOptions.Config)
            && await _reader.Host.GetMaxVcpusAsync(cancellationToken).ConfigureAwait(false) is { } most)
            return most;
        RetrievedObject machine = await ReadAsync(DomainData.Info, cancellationToken).ConfigureAwait(false);
        return (int)Required(machine, "config.hardware.numCPU");
    }

    /// <summary>The machine's share of the host's processors.</summary>
    public async Task<SchedulerParameters> GetSchedulerParametersAsync(CancellationToken cancellationToken = default)
    {
        RetrievedObject machine = await ReadAsync(DomainData.Allocation, cancellationToken).ConfigureAwait(false);
        return new SchedulerParameters(
            machine.GetInteger("config.cpuAllocation.reservation"),
            machine.GetInteger("config.cpuAllocation.limit"),
            CpuShares.ToLibvirt(machine.Get<SharesInfo>("config.cpuAllocation.shares")));
    }

    /// <summary>The machine's share of the host's memory.</summary>
    public async Task<MemoryParameters> GetMemoryParametersAsync(CancellationToken cancellationToken = default)
    {
        RetrievedObject machine = await ReadAsync(DomainData.Allocation, cancellationToken).ConfigureAwait(false);
        return new MemoryParameters(machine.GetInteger("config.memoryAllocation.reservation") * KiBPerMiB);
    }

    /// <summary>Whether the host starts it by itself.</summary>
    /// <exception cref="VirException">OPERATION_UNSUPPORTED on a host without an autostart manager.</exception>
    public async Task<bool> GetAutostartAsync(CancellationToken cancellationToken = default)
    {
        if (!_reader.HasAutostart)
            throw VirException.Create(VirErrorCode.OperationUnsupported, "The host has no autostart manager");
        AutostartTable table = await _reader.ReadAutostartAsync(cancellationToken).ConfigureAwait(false)
            ?? throw VirException.Create(
                VirErrorCode.InternalError, "Could not retrieve the AutoStartDefaults object");
        return table.Starts(Reference);
    }

    /// <summary>Sets the memory that it gets at most, whatever is configured; in every state.</summary>
    /// <param name="kib">In KiB, rounded up to whole MiB.</param>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VirException">INVALID_ARG when it is less than what the domain is guaranteed; OVERFLOW beyond
    /// 2⁶³ bytes.</exception>
    public Task SetMemoryAsync(
        long kib, ChangeOptions? options = null, CancellationToken cancellationToken = default) =>
        ChangeValuesAsync("virDomainSetMemoryFlags", () => ValueChanges.Memory(kib), options, cancellationToken);

    /// <summary>Sets the configured memory.</summary>
    /// <param name="kib">In KiB, rounded up to a multiple of 4 MiB.</param>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VirException">OPERATION_INVALID unless it is shut off, or running with memory hot add and
    /// growing; INVALID_ARG and OVERFLOW for what no machine has, or less than it is guaranteed.</exception>
    public Task SetMaxMemoryAsync(
        long kib, ChangeOptions? options = null, CancellationToken cancellationToken = default) =>
        ChangeValuesAsync("virDomainSetMemoryFlags", () => ValueChanges.MaxMemory(kib), options, cancellationToken);

    /// <summary>Sets the number of virtual processors.</summary>
    /// <param name="count">From 1 to what the host gives one machine.</param>
    /// <param name="vcpus">Any but the guest's: a machine has one number only.</param>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VirException">
    /// OPERATION_INVALID when it is suspended, or runs and does not allow CPU hot add (or, for fewer, hot remove).
    /// </exception>
    public Task SetVcpusAsync(
        int count,
        VcpuOptions vcpus = VcpuOptions.Current,
        ChangeOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        const VcpuOptions Known = VcpuOptions.Live | VcpuOptions.Config | VcpuOptions.Maximum;
        string api = vcpus == VcpuOptions.Current ? "virDomainSetVcpus" : "virDomainSetVcpusFlags";
        return ChangeValuesAsync(api, Change, options, cancellationToken);

        DomainChange Change() => (vcpus & ~Known) != 0
            ? throw VirException.UnsupportedFlags((uint)(vcpus & ~Known), "esxDomainSetVcpusFlags")
            : ValueChanges.Vcpus(count, api);
    }

    /// <summary>Sets its share of the host's processors; null members stay as they are.</summary>
    /// <param name="parameters">A limit other than −1 has to be at least the reservation.</param>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task SetSchedulerParametersAsync(
        SchedulerParameters parameters, ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return ChangeValuesAsync(
            "virDomainSetSchedulerParameters", () => ValueChanges.Scheduler(parameters), options, cancellationToken);
    }

    /// <summary>Sets its share of the host's memory; null members stay as they are.</summary>
    /// <param name="parameters">The guarantee, rounded up to whole MiB, is at most the domain's memory.</param>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task SetMemoryParametersAsync(
        MemoryParameters parameters, ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return ChangeValuesAsync(
            "virDomainSetMemoryParameters", () => ValueChanges.MemoryShare(parameters), options, cancellationToken);
    }

    /// <summary>The notes that VMware shows beside it; empty when there are none.</summary>
    public async Task<string> GetDescriptionAsync(CancellationToken cancellationToken = default)
    {
        RetrievedObject machine = await ReadAsync(DomainData.Description, cancellationToken).ConfigureAwait(false);
        return machine.GetString("config.annotation") ?? "";
    }

    /// <summary>Sets the notes; in every state.</summary>
    /// <exception cref="VirException">INVALID_ARG for a text that XML cannot carry.</exception>
    public Task SetDescriptionAsync(
        string text, ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ChangeValuesAsync(
            "virDomainSetMetadata", () => ValueChanges.Description(text), options, cancellationToken);
    }

    /// <summary>Lets the host start it by itself, or not; nothing else about the domain changes, and no other domain:
    /// two requests.</summary>
    /// <exception cref="VirException">
    /// OPERATION_INVALID when autostart is off for the host and switching it on would start other domains too;
    /// OPERATION_UNSUPPORTED on a host without an autostart manager.
    /// </exception>
    public async Task SetAutostartAsync(bool enabled, CancellationToken cancellationToken = default)
    {
        _reader.Changes.RequireWritable("virDomainSetAutostart");
        try
        {
            DomainReading reading = await ReadFullyAsync(DomainData.Autostart, cancellationToken).ConfigureAwait(false);
            await _reader.SetAutostartAsync(reading, enabled, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Exchange(ref _unused, 0);
        }
    }

    /// <summary>As libvirt, complains of a read-only connection before it looks at the values.</summary>
    private async Task ChangeValuesAsync(
        string api, Func<DomainChange> change, ChangeOptions? options, CancellationToken cancellationToken)
    {
        _reader.Changes.RequireWritable(api);
        await ChangeAsync(change(), options, cancellationToken).ConfigureAwait(false);
    }
}
