using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Connections;

/// <summary>Where a server is.</summary>
internal readonly record struct ServerAddress(bool IsHttps, string Host, int Port)
{
    /// <summary>Scheme, host and port; an IPv6 address in brackets. A server without a name, as one in this process, is
    /// called <c>localhost</c>.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR for a text that cannot be the name of a host.</exception>
    public Uri ToUri()
    {
        try
        {
            return new UriBuilder(IsHttps ? "https" : "http", Host.Length == 0 ? "localhost" : Host, Port).Uri;
        }
        catch (UriFormatException e)
        {
            throw VirException.Create(
                VirErrorCode.InternalError, $"IP address lookup for host '{Host}' failed: it is no host name", e);
        }
    }
}
