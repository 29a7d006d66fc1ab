using System.Net;
using System.Net.Sockets;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Connections;

/// <summary>From names of hosts to their addresses.</summary>
internal static class HostNames
{
    /// <summary>The addresses of a name, at least one; those of an address are itself.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR.</exception>
    public static async Task<IPAddress[]> ResolveAsync(string name, CancellationToken cancellationToken)
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

    /// <summary>Whether two texts name one host: the same text but for case, or a common address.</summary>
    public static async Task<bool> AreSameAsync(string one, string other, CancellationToken cancellationToken)
    {
        if (string.Equals(one, other, StringComparison.OrdinalIgnoreCase))
            return true;
        if (one.Length == 0 || other.Length == 0)
            return false;
        try
        {
            IPAddress[] addresses = await ResolveAsync(one, cancellationToken).ConfigureAwait(false);
            return addresses.Intersect(await ResolveAsync(other, cancellationToken).ConfigureAwait(false)).Any();
        }
        catch (VirException)
        {
            return false;
        }
    }
}
