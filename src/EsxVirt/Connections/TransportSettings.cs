using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Transport;

namespace EsxVirt.Connections;

/// <summary>What the parameters of a URI mean to the transport.</summary>
internal static class TransportSettings
{
    private const long MaxCertificateBytes = 16 << 20;

    public static HttpTransportOptions For(ConnectionUri uri, Func<string, string?> environment) => new()
    {
        VerifyCertificate = !uri.NoVerify,
        Thumbprint = uri.Thumbprint,
        TrustedCertificates = uri is { CaCertificateFile: { } file, NoVerify: false, IsHttps: true }
            ? ReadFile(file) : null,
        Proxy = uri.Proxy is null ? null : Proxy(uri.Proxy, environment),
    };

    /// <summary><c>no_proxy</c> applies to a proxy that the URI names, too, as in libcurl.</summary>
    private static ProxySettings Proxy(ProxyAddress proxy, Func<string, string?> environment)
    {
        if (proxy.Host.Length == 0)
            return ProxySettings.None;
        ProxyKind kind = proxy.Type switch
        {
            ProxyType.Socks4 => ProxyKind.Socks4,
            ProxyType.Socks4A => ProxyKind.Socks4a,
            ProxyType.Socks5 => ProxyKind.Socks5,
            _ => ProxyKind.Http,
        };
        return new ProxySettings(kind, proxy.Host, proxy.Port)
        {
            UserName = proxy.UserName,
            Password = proxy.Password,
            Exceptions = environment("no_proxy") ?? environment("NO_PROXY"),
        };
    }

    private static string ReadFile(string path)
    {
        try
        {
            if (new FileInfo(path).Length > MaxCertificateBytes)
                throw new IOException($"it is larger than {MaxCertificateBytes} bytes");
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw VirException.Create(
                VirErrorCode.InternalError,
                "curl_easy_perform() returned an error: Problem with the SSL CA cert (path? access rights?) (77) : "
                + $"cannot read cacert file '{path}': {e.Message}",
                e);
        }
    }
}
