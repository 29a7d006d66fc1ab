using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>
/// Makes the handler that carries requests over the network. Tests and simulators bring handlers of their own.
/// </summary>
public static class HttpTransport
{
    /// <summary>
    /// A handler for one server. Failures come out of it as <see cref="TransportException"/>. It follows no
    /// redirection and keeps no cookies: both are the client's business.
    /// </summary>
    /// <exception cref="ArgumentException">The thumbprint is not a SHA-256 in hexadecimal.</exception>
    /// <exception cref="TransportException">The trusted certificates cannot be read.</exception>
    public static HttpMessageHandler CreateHandler(HttpTransportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var check = new CertificateCheck(
            options.VerifyCertificate,
            options.VerifyCertificate && options.TrustedCertificates is { } pem ? ReadCertificates(pem) : null,
            options.Thumbprint is { } thumbprint ? ThumbprintText.Parse(thumbprint) : null);
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.ConnectTimeout,
            UseProxy = options.Proxy is not { Kind: ProxyKind.None },
            SslOptions = new SslClientAuthenticationOptions
            {
                // Certificates of ESX hosts name no revocation list that could be reached.
                CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
                RemoteCertificateValidationCallback = check.Accept,
            },
        };
        if (options.Proxy is { Kind: not ProxyKind.None } proxy)
            sockets.Proxy = proxy.ToWebProxy();
        IWebProxy? proxyInUse = sockets.UseProxy ? sockets.Proxy ?? HttpClient.DefaultProxy : null;
        return new TransportErrorHandler(sockets, check, proxyInUse);
    }

    private static X509Certificate2Collection ReadCertificates(string pem)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPem(pem);
        }
        catch (CryptographicException e)
        {
            throw new TransportException(
                TransportFailure.TrustedCertificates, $"the certificates to trust cannot be read: {e.Message}", e);
        }
        return certificates.Count > 0
            ? certificates
            : throw new TransportException(
                TransportFailure.TrustedCertificates, "the certificates to trust contain no PEM certificate");
    }
}
