using System.Net;
using System.Net.Sockets;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Connections;

/// <summary>Opens the vCenter of a host for <c>vcenter=</c>, and makes sure that it is the one that manages the
/// host.</summary>
internal sealed class VCenterOpener(ConnectionUri uri, HostPlace host)
{
    public async Task<ServerSession> OpenAsync(
        Func<ConnectionUri, CancellationToken, Task<ServerSession>> logIn, CancellationToken cancellationToken)
    {
        ConnectionUri address = uri with
        {
            Host = await NameAsync(cancellationToken).ConfigureAwait(false),
            Port = uri.IsHttps ? 443 : 80,
            VCenter = null,
        };
        ServerSession session = await logIn(address, cancellationToken).ConfigureAwait(false);
        try
        {
            await FindHostAsync(session, cancellationToken).ConfigureAwait(false);
            return session;
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The name that the user gave stays, because certificates and the authentication file know it; the
    /// address serves for <c>*</c> only.</summary>
    private async Task<string> NameAsync(CancellationToken cancellationToken)
    {
        if (uri.VCenter == "*")
        {
            return host.ManagementServer
                ?? throw VirException.Create(VirErrorCode.InternalError, "This host is not managed by a vCenter");
        }
        string name = uri.VCenter!.Trim('[', ']');
        if (host.ManagementServer is not { } managing)
            return name;
        IPAddress[] addresses = await ResolveAsync(name, cancellationToken).ConfigureAwait(false);
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
    private async Task FindHostAsync(ServerSession session, CancellationToken cancellationToken)
    {
        if (session.Client.Content.SearchIndex is not { } reference)
            throw VirException.Create(VirErrorCode.OperationUnsupported, "The vCenter has no search index");
        var index = new SearchIndex(session.Client, reference);
        IPAddress address = (await ResolveAsync(uri.Host, cancellationToken).ConfigureAwait(false))[0];
        ManagedObjectReference? found = await index.FindHostByIpAsync(address.ToString(), cancellationToken)
            .AsVirAsync().ConfigureAwait(false);
        if (found is null && host.HardwareUuid.Length > 0)
        {
            found = await index.FindHostByUuidAsync(host.HardwareUuid, cancellationToken)
                .AsVirAsync().ConfigureAwait(false);
        }
        if (found is null)
        {
            throw VirException.Create(
                VirErrorCode.InternalError, $"Could not find host system with IP address '{address}'");
        }
    }

    private static async Task<IPAddress[]> ResolveAsync(string name, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(name, out IPAddress? literal))
            return [literal];
        try
        {
            IPAddress[] addresses = await Dns.GetHostAddressesAsync(name, cancellationToken).ConfigureAwait(false);
            return addresses.Length > 0
                ? addresses
                : throw VirException.Create(
                    VirErrorCode.InternalError, $"No IP address for host '{name}' found: the name has none");
        }
        catch (SocketException e)
        {
            throw VirException.Create(
                VirErrorCode.InternalError, $"IP address lookup for host '{name}' failed: {e.Message}", e);
        }
    }
}
