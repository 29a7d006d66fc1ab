using EsxVirt.Domains;
using EsxVirt.Domains.Changes;
using EsxVirt.Domains.Defining;
using EsxVirt.Interfaces;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using EsxVirt.Networks;
using EsxVirt.Nodes;
using EsxVirt.Storage;

namespace EsxVirt.Connections;

/// <summary>An open connection to one ESX(i) or GSX host, directly or through its vCenter; libvirt's
/// <c>virConnect</c>.</summary>
/// <remarks>Safe for use from many threads. Every method throws <see cref="Libvirt.Errors.VirException"/> with
/// libvirt's code when
/// the server or the network fails. A session that the server dropped is renewed without a word.</remarks>
public sealed partial class Connection : IAsyncDisposable
{
    private static readonly TimeSpan AliveTimeout = TimeSpan.FromSeconds(5);

    private readonly ConnectionOptions _options;
    private readonly ServerSession _session;
    private readonly VCenterLink? _vcenter;
    private readonly DomainReader _domains;
    private readonly DomainFinder _finder;
    private readonly NativeConversion _native;
    private readonly DomainDefiner _definer;
    private readonly StorageFinder _storage;
    private readonly NetworkFinder _networks;
    private readonly NetworkCreation _networkCreation;
    private readonly InterfaceReader _interfaces;
    private readonly Lazy<string> _capabilities;

    internal Connection(
        ConnectionUri uri,
        ConnectionOptions options,
        ServerSession session,
        VCenterLink? vcenter,
        HostPlace place,
        Action<string> warn)
    {
        Uri = uri;
        _options = options;
        _session = session;
        _vcenter = vcenter;
        var policy = new ChangePolicy(options.ReadOnly, uri.AutoAnswer, options.Clock);
        _domains = new DomainReader(session, place, uri.LegacyUuid, policy, warn)
        {
            VCenter = session.Product.Line == ProductLine.VCenter ? new VCenterLink(session, place, uri.Host) : vcenter,
        };
        _finder = new DomainFinder(_domains);
        _native = new NativeConversion(session, place, warn);
        _definer = new DomainDefiner(session, place, _domains);
        _storage = new StorageFinder(new StorageReader(session, place, policy, warn));
        var networks = new NetworkReader(session, place, policy, warn);
        _networks = new NetworkFinder(networks);
        _networkCreation = new NetworkCreation(_networks, networks);
        _interfaces = new InterfaceReader(session, place);
        _capabilities = new Lazy<string>(() => HostCapabilities.Write(place.HardwareUuid, place.CpuFeatures));
    }

    /// <summary>The URI that was opened, parsed.</summary>
    public ConnectionUri Uri { get; }

    /// <summary>Always <c>ESX</c>, for GSX and vCenter too (<c>virConnectGetType</c>).</summary>
    public string Type => "ESX";

    /// <summary>Version of the host, or of the vCenter for <c>vpx</c>: 1,000,000·major + 1,000·minor + micro.</summary>
    public int HypervisorVersion => _session.Product.Version;

    /// <summary>Whether calls that change something are refused.</summary>
    public bool IsReadOnly => _options.ReadOnly;

    /// <summary>Whether the transport is HTTPS.</summary>
    public bool IsEncrypted => Uri.IsHttps;

    /// <summary>As <see cref="IsEncrypted"/>: libvirt does not ask whether the certificate was verified.</summary>
    public bool IsSecure => IsEncrypted;

    /// <summary>What reads the domains of this connection.</summary>
    internal DomainReader Domains => _domains;

    /// <summary>Opens a connection and logs in.</summary>
    public static Task<Connection> OpenAsync(
        string uri, Credentials? credentials = null, CancellationToken cancellationToken = default) =>
        OpenAsync(uri, new ConnectionOptions { Credentials = credentials }, cancellationToken);

    /// <summary>Opens a connection and logs in: three requests. Nothing stays behind on the server when it
    /// fails.</summary>
    /// <exception cref="Libvirt.Errors.VirException">As <see cref="ConnectionUri.Parse"/>; AUTH_FAILED for wrong
    /// credentials; INTERNAL_ERROR for a server that cannot be reached or is not what the URI says.</exception>
    public static async Task<Connection> OpenAsync(
        string uri, ConnectionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(options);
        var opener = new ConnectionOpener(ConnectionUri.Parse(uri, options.Schemes.Keys), options);
        return await opener.OpenAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists the host's domains in one request (and one more per further thousand).</summary>
    /// <remarks>A virtual machine that could not be read is in the list, with <see cref="Domain.Error"/>.</remarks>
    /// <param name="filter">Groups as in libvirt: a set bit selects, bits of a group are alternatives.</param>
    /// <param name="data">What to read along, for the first call on each domain that wants it.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<IReadOnlyList<Domain>> ListDomainsAsync(
        DomainFilter filter = DomainFilter.None,
        DomainData data = DomainData.None,
        CancellationToken cancellationToken = default)
    {
        if (DomainSelection.IsEmpty(filter))
            return [];
        IReadOnlyList<Domain> all = await _domains
            .ReadAllAsync(data | DomainSelection.Needs(filter), cancellationToken).ConfigureAwait(false);
        return [.. all.Where(domain => DomainSelection.Selects(filter, domain))];
    }

    /// <summary>As the other, with nothing read along.</summary>
    public Task<IReadOnlyList<Domain>> ListDomainsAsync(DomainFilter filter, CancellationToken cancellationToken) =>
        ListDomainsAsync(filter, DomainData.None, cancellationToken);

    /// <summary>The first domain of that name.</summary>
    /// <exception cref="Libvirt.Errors.VirException">NO_DOMAIN.</exception>
    public Task<Domain> GetDomainAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _finder.ByNameAsync(name, cancellationToken);
    }

    /// <summary>The running or suspended domain with that id.</summary>
    /// <exception cref="Libvirt.Errors.VirException">NO_DOMAIN.</exception>
    public Task<Domain> GetDomainAsync(int id, CancellationToken cancellationToken = default) =>
        _finder.ByIdAsync(id, cancellationToken);

    /// <summary>The domain with that UUID.</summary>
    /// <exception cref="Libvirt.Errors.VirException">NO_DOMAIN.</exception>
    public Task<Domain> GetDomainAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _finder.ByUuidAsync(uuid, cancellationToken);

    /// <summary>What a user means by a domain argument, found and read in one request: an id (a number), a UUID
    /// (36 characters) or a name, tried in this order.</summary>
    /// <param name="text">As the user typed it.</param>
    /// <param name="data">What to read along: the first call on the domain that wants it costs no request.</param>
    /// <param name="lookup">The readings of <paramref name="text"/> to try.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="Libvirt.Errors.VirException">NO_DOMAIN when no reading finds one.</exception>
    public Task<Domain> FindDomainAsync(
        string text,
        DomainData data = DomainData.None,
        DomainLookup lookup = DomainLookup.Any,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _finder.ByTextAsync(text, data, lookup, cancellationToken);
    }

    /// <summary>The host's own name, with its domain where it has one.</summary>
    public Task<string> GetHostNameAsync(CancellationToken cancellationToken = default) =>
        _domains.Host.GetHostNameAsync(cancellationToken);

    /// <summary>Processors and memory of the host.</summary>
    public Task<NodeInfo> GetNodeInfoAsync(CancellationToken cancellationToken = default) =>
        _domains.Host.GetNodeInfoAsync(cancellationToken);

    /// <summary>Free memory of the host in bytes.</summary>
    public Task<long> GetFreeMemoryAsync(CancellationToken cancellationToken = default) =>
        _domains.Host.GetFreeMemoryAsync(cancellationToken);

    /// <summary>The capabilities XML, from what was read at open.</summary>
    /// <exception cref="Libvirt.Errors.VirException">INTERNAL_ERROR when the host's description of its CPU makes no
    /// sense.</exception>
    public string GetCapabilitiesXml() => _capabilities.Value;

    /// <summary>Whether the server still answers; asks it, and waits five seconds at most.</summary>
    public async Task<bool> IsAliveAsync(CancellationToken cancellationToken = default)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(AliveTimeout);
        try
        {
            await _session.Client.Instance.GetCurrentTimeAsync(limited.Token).AsVirAsync().ConfigureAwait(false);
            return true;
        }
        catch (VirException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Converts a VMX file to domain XML, with file names as this host knows them; bare names stay relative to
    /// an unknown place, <c>[?] ?</c>.</summary>
    /// <param name="format">Only <c>vmware-vmx</c>.</param>
    /// <param name="vmx">The bytes of the file, in the encoding that it names.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="Libvirt.Errors.VirException">INVALID_ARG for another format.</exception>
    public async Task<string> DomainXmlFromNativeAsync(
        string format, ReadOnlyMemory<byte> vmx, CancellationToken cancellationToken = default) =>
        DomainXml.Format(
            await DomainFromNativeAsync(format, vmx, cancellationToken).ConfigureAwait(false), DomainXmlFlags.Inactive);

    /// <summary>As <see cref="DomainXmlFromNativeAsync"/>, for a caller that wants the domain and not its
    /// text.</summary>
    /// <inheritdoc cref="DomainXmlFromNativeAsync" path="/param"/>
    /// <inheritdoc cref="DomainXmlFromNativeAsync" path="/exception"/>
    public Task<DomainDefinition> DomainFromNativeAsync(
        string format, ReadOnlyMemory<byte> vmx, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        return _native.ToDomainAsync(format, vmx, cancellationToken);
    }

    /// <summary>Converts domain XML to a VMX text for this host: its file names, its newest virtual hardware, and the
    /// model of <c>auto</c> SCSI controllers from the disks themselves.</summary>
    /// <param name="format">Only <c>vmware-vmx</c>.</param>
    /// <param name="xml">The domain XML.</param>
    /// <param name="virtualHardwareVersion">The version to write; null for the newest that the host supports.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="Libvirt.Errors.VirException">INVALID_ARG for another format.</exception>
    public Task<string> DomainXmlToNativeAsync(
        string format,
        string xml,
        int? virtualHardwareVersion = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(xml);
        return _native.ToNativeAsync(format, xml, virtualHardwareVersion, cancellationToken);
    }

    /// <summary>
    /// Defines a domain. A new one gets a VMX file beside its first hard disk, under a name made from its own, and is
    /// registered: seven requests and the replies on how that goes. One that exists, by the UUID, is changed as by
    /// <see cref="Domain.RedefineAsync(string, ChangeOptions?, CancellationToken)"/>, after one request that finds it.
    /// </summary>
    /// <remarks>Nothing is overwritten, and nothing is left behind when it fails or is given up.</remarks>
    /// <param name="xml">The domain XML.</param>
    /// <param name="virtualHardwareVersion">For a new domain; null for the newest that the host supports.</param>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The domain with the UUID by which the server knows it, which need not be that of the XML.</returns>
    /// <exception cref="Libvirt.Errors.VirException">
    /// OPERATION_FAILED when another domain has the name or the UUID; OPERATION_INVALID when there is a VMX file of
    /// that name; INTERNAL_ERROR for a definition without a hard disk that is a file, a datastore that the host has
    /// not, or when the server refuses it; CONFIG_UNSUPPORTED for what the hardware version does not have.
    /// </exception>
    public Task<Domain> DefineDomainAsync(
        string xml,
        int? virtualHardwareVersion = null,
        ChangeOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return _definer.DefineAsync(xml, virtualHardwareVersion, options, cancellationToken);
    }

    /// <summary>Logs out. Errors of the network are not reported: the session is over either way.</summary>
    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync().ConfigureAwait(false);
        if (_vcenter is not null)
            await _vcenter.Session.DisposeAsync().ConfigureAwait(false);
    }
}
