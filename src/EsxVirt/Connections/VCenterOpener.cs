using System.Globalization;
using System.Net;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Connections;

/// <summary>Opens the vCenter of a host for <c>vcenter=</c>, and makes sure that it is the one that manages the
/// host.</summary>
internal sealed class VCenterOpener(ConnectionUri uri, HostPlace host)
{
    public async Task<VCenterLink> OpenAsync(
        Func<ConnectionUri, CancellationToken, Task<ServerSession>> logIn, CancellationToken cancellationToken)
    {
        (string name, int? port) = SplitPort(uri.VCenter!);
        ConnectionUri address = uri with
        {
            Host = await NameAsync(name, cancellationToken).ConfigureAwait(false),
            Port = port ?? (uri.IsHttps ? 443 : 80),
            VCenter = null,
        };
        ServerSession session = await logIn(address, cancellationToken).ConfigureAwait(false);
        try
        {
            HostPlace place = await FindHostAsync(session, cancellationToken).ConfigureAwait(false);
            return new VCenterLink(session, place, address.Host);
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The name that the user gave stays, because certificates and the authentication file know it; the
    /// address serves for <c>*</c> only.</summary>
    private async Task<string> NameAsync(string name, CancellationToken cancellationToken)
    {
        if (name == "*")
        {
            return host.ManagementServer
                ?? throw VirException.Create(VirErrorCode.InternalError, "This host is not managed by a vCenter");
        }
        if (host.ManagementServer is not { } managing)
            return name;
        IPAddress[] addresses = await HostNames.ResolveAsync(name, cancellationToken).ConfigureAwait(false);
        if (IPAddress.TryParse(managing, out IPAddress? expected) && !addresses.Contains(expected))
        {
            throw VirException.Create(
                VirErrorCode.InternalError,
                $"This host is managed by a vCenter with IP address {managing}, but a mismatching vCenter "
                + $"'{name}' ({addresses[0]}) has been specified");
        }
        return name;
    }

    /// <summary>By the address that we reach the host at, else by its hardware, which does not depend on
    /// addresses.</summary>
    private async Task<HostPlace> FindHostAsync(ServerSession session, CancellationToken cancellationToken)
    {
        if (session.Client.Content.SearchIndex is not { } reference)
            throw VirException.Create(VirErrorCode.OperationUnsupported, "The vCenter has no search index");
        var index = new SearchIndex(session.Client, reference);
        IPAddress address = (await HostNames.ResolveAsync(uri.Host, cancellationToken).ConfigureAwait(false))[0];
        ManagedObjectReference? found = await index.FindHostByIpAsync(address.ToString(), cancellationToken)
            .AsVirAsync().ConfigureAwait(false);
        HostPlace? place = found is { } byAddress
            ? await ReadAsync(session, byAddress, cancellationToken).ConfigureAwait(false)
            : null;
        // Behind a forwarded port, the address may be that of another host.
        if ((place is null || !IsSameHardware(place)) && host.HardwareUuid.Length > 0)
        {
            found = await index.FindHostByUuidAsync(host.HardwareUuid, cancellationToken)
                .AsVirAsync().ConfigureAwait(false);
            place = found is { } byHardware
                ? await ReadAsync(session, byHardware, cancellationToken).ConfigureAwait(false)
                : null;
        }
        return place ?? throw VirException.Create(
            VirErrorCode.InternalError, $"Could not find host system with IP address '{address}'");
    }

    private static async Task<HostPlace> ReadAsync(
        ServerSession session, ManagedObjectReference host, CancellationToken cancellationToken) =>
        HostPlace.Around(host, new InventoryTree(
            session.Client.Content.RootFolder,
            await session.RetrieveAsync(cancellationToken, InventoryTree.QueryAround(host)).ConfigureAwait(false)));

    private bool IsSameHardware(HostPlace place) =>
        !UuidText.TryParse(place.HardwareUuid, out Guid found)
        || !UuidText.TryParse(host.HardwareUuid, out Guid wanted)
        || found == wanted;

    /// <summary>A port goes beyond libvirt, which takes the port of the host for its vCenter too.</summary>
    private static (string Name, int? Port) SplitPort(string text)
    {
        int colon = text.LastIndexOf(':');
        bool isPort = colon > text.LastIndexOf(']')
            && (text.StartsWith('[') || text.IndexOf(':', StringComparison.Ordinal) == colon);
        if (!isPort)
            return (text.Trim('[', ']'), null);
        return int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int port)
            && port is > 0 and <= ushort.MaxValue
                ? (text[..colon].Trim('[', ']'), port)
                : throw UriParameters.Unexpected("vcenter", text, "a host, * or either with a port [1..65535]");
    }
}
