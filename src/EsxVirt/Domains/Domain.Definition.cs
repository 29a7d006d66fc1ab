using EsxVirt.Connections;
using EsxVirt.Domains.Changes;
using EsxVirt.Domains.Redefining;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <content>Its definition: changed, named, titled, and taken back.</content>
public sealed partial class Domain
{
    /// <summary>
    /// Gives it another definition: one reconfiguration of what differs, and none when nothing does: three requests and
    /// the updates, and one more where devices change or go that it has. Whole or not at all; what domain XML cannot
    /// say stays as it is. A disk that the definition no longer has is detached, its file stays.
    /// </summary>
    /// <param name="xml">
    /// Domain XML with this domain's UUID. Its name may be another one. A VNC display without a password keeps the one
    /// that it has; an empty password takes it away.
    /// </param>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VirException">
    /// OPERATION_FAILED for another domain's UUID; CONFIG_UNSUPPORTED for what the machine's hardware version does not
    /// have; INTERNAL_ERROR when the server refuses, as for devices that a running machine cannot lose.
    /// </exception>
    public async Task RedefineAsync(
        string xml, ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        _reader.Changes.RequireWritable("virDomainDefineXML");
        await RedefineAsync(DomainXml.Parse(xml), options, cancellationToken).ConfigureAwait(false);
    }

    internal async Task RedefineAsync(
        DomainDefinition wanted, ChangeOptions? options, CancellationToken cancellationToken)
    {
        DomainTexts.RequireName(wanted.Name!);
        try
        {
            await _reader.Changes
                .RunAsync(Redefinition.To(wanted, _reader.Identity), ReadForAsync, options, cancellationToken)
                .ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Exchange(ref _unused, 0);
        }
        _name = wanted.Name!;

        async Task<DomainReading> ReadForAsync(DomainData data, CancellationToken cancel)
        {
            DomainReading reading = await ReadFullyAsync(data, cancel).ConfigureAwait(false);
            return Redefinition.WantsShown(wanted, reading)
                ? reading with
                {
                    Shown = await new DomainXmlReader(_reader).ReadDefinitionAsync(
                        reading, cancel).ConfigureAwait(false),
                }
                : reading;
        }
    }

    /// <summary>Takes it out of the server's inventory: two requests. Its files stay, unless
    /// <see cref="DomainUndefineFlags.Files"/> deletes them with it (three requests and the updates).</summary>
    /// <exception cref="VirException">OPERATION_INVALID while it runs; INVALID_ARG for flags that it does not
    /// take.</exception>
    public async Task UndefineAsync(
        DomainUndefineFlags flags = DomainUndefineFlags.None,
        ChangeOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        const DomainUndefineFlags Known = DomainUndefineFlags.SnapshotsMetadata | DomainUndefineFlags.Files;
        const string Api = "virDomainUndefineFlags";
        _reader.Changes.RequireWritable(Api);
        if ((flags & ~Known) != 0)
            throw VirException.UnsupportedFlags((uint)(flags & ~Known), "esxDomainUndefineFlags");
        if (flags.HasFlag(DomainUndefineFlags.Files))
        {
            await ChangeAsync(
                new DomainChange
                {
                    Api = Api,
                    Failure = "Could not delete domain",
                    KeepsMachine = false,
                    Request = reading => new DestroyTaskRequest { This = RequireOff(reading) },
                },
                options, cancellationToken).ConfigureAwait(false);
            return;
        }
        await ChangeAsync(
            Api,
            reading => new UnregisterVMRequest
            {
                This = DomainIdentity.StateOf(reading.Machine) is DomainState.Shutoff or DomainState.Paused
                    ? reading.Machine.Reference
                    : throw VirException.Create(
                        VirErrorCode.OperationInvalid, "Domain is not suspended or powered off"),
            },
            cancellationToken).ConfigureAwait(false);

        static ManagedObjectReference RequireOff(DomainReading reading) =>
            DomainIdentity.StateOf(reading.Machine) == DomainState.Shutoff
                ? reading.Machine.Reference
                : throw VirException.Create(
                    VirErrorCode.OperationInvalid, "Storage volume deletion is supported only on stopped domains");
    }

    /// <summary>
    /// The files that make it up, as the server counts them: disks with their data and snapshots, VMX file, NVRAM,
    /// logs. Images in CD-ROM and floppy drives are not among them.
    /// </summary>
    /// <exception cref="VirException">OPERATION_UNSUPPORTED on servers before API 4.0, which do not tell.</exception>
    public async Task<IReadOnlyList<DomainFile>> GetFilesAsync(CancellationToken cancellationToken = default)
    {
        if (!_reader.TellsFiles)
        {
            throw VirException.Create(
                VirErrorCode.OperationUnsupported, "the server does not tell which files a domain has");
        }
        RetrievedObject machine = await ReadAsync(DomainData.Files, cancellationToken).ConfigureAwait(false);
        return
        [
            .. machine.GetList<VirtualMachineFileLayoutExFileInfo>(DomainQueries.LayoutFiles)
                .Select(file => new DomainFile(file.Name, file.Size)),
        ];
    }

    /// <summary>Gives it another name, in every state: three requests and the updates.</summary>
    /// <param name="name">Any text of one line; signs that the inventory escapes are kept exactly.</param>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VirException">
    /// INVALID_ARG for no name, or one that XML cannot carry; XML_DETAIL for one with a line break; OPERATION_INVALID
    /// when it is the domain's own; INTERNAL_ERROR when the server refuses it, as when the name is taken.
    /// </exception>
    public async Task RenameAsync(
        string name, ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        const string Api = "virDomainRename";
        _reader.Changes.RequireWritable(Api);
        if (name.Length == 0)
        {
            throw VirException.Verbatim(
                VirErrorCode.InvalidArgument, VirErrorDomain.Esx, $"string new_name in {Api} must not be empty");
        }
        DomainTexts.RequireName(name);
        await ChangeAsync(
            new DomainChange
            {
                Api = Api,
                Failure = "Could not rename domain",
                Request = reading => DomainIdentity.NameOf(reading.Machine) != name
                    ? new RenameTaskRequest { This = reading.Machine.Reference, NewName = InventoryName.Escape(name) }
                    : throw VirException.Create(
                        VirErrorCode.OperationInvalid, $"domain with name '{name}' already exists"),
            },
            options, cancellationToken).ConfigureAwait(false);
        _name = name;
    }

    /// <summary>The short label; empty when there is none.</summary>
    public async Task<string> GetTitleAsync(CancellationToken cancellationToken = default)
    {
        RetrievedObject machine = await ReadAsync(DomainData.Title, cancellationToken).ConfigureAwait(false);
        if (machine[DomainQueries.TitlePath] is OptionValue { Value: { } value })
            return $"{value}";
        if (machine.ReasonMissing(DomainQueries.TitlePath) is null)
            return "";
        // Some servers (vcsim) cannot pick one of the settings.
        return new Settings(await _reader
            .ReadPropertiesAsync(Reference, [Settings.Path], cancellationToken).ConfigureAwait(false)).Title ?? "";
    }

    /// <summary>Sets the short label, which VMware keeps among a machine's further settings as
    /// <see cref="VmxTitle.Key"/>; empty takes it away.</summary>
    /// <exception cref="VirException">INVALID_ARG for a title of several lines, or one that XML cannot
    /// carry.</exception>
    public async Task SetTitleAsync(
        string title, ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(title);
        await ChangeValuesAsync("virDomainSetMetadata", () => ValueChanges.Title(title), options, cancellationToken)
            .ConfigureAwait(false);
    }
}
