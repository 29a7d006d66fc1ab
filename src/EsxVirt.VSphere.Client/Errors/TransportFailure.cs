namespace EsxVirt.VSphere.Client.Errors;

/// <summary>
/// Why no usable answer came. The numbers are libcurl's result codes, which libvirt prints in its messages and
/// which its users' scripts look for.
/// </summary>
public enum TransportFailure
{
    /// <summary>The proxy's name does not resolve.</summary>
    ProxyNameResolution = 5,

    /// <summary>The server's name does not resolve.</summary>
    NameResolution = 6,

    /// <summary>The server (or the proxy) refuses the connection or cannot be reached.</summary>
    Connect = 7,

    /// <summary>The connection ended in the middle of an answer.</summary>
    PartialAnswer = 18,

    /// <summary>Connecting or answering took longer than the time allowed.</summary>
    Timeout = 28,

    /// <summary>The TLS handshake failed, for example because the port speaks plain HTTP.</summary>
    TlsHandshake = 35,

    /// <summary>The connection ended before the first byte of an answer.</summary>
    EmptyReply = 52,

    /// <summary>Receiving failed in another way: a reset connection, an answer that is no HTTP.</summary>
    Receive = 56,

    /// <summary>
    /// The server's certificate is not accepted; the exception is a <see cref="CertificateException"/>.
    /// </summary>
    Certificate = 60,

    /// <summary>The answer is larger than the limit set for it.</summary>
    AnswerTooLarge = 63,

    /// <summary>The certificates to trust cannot be read.</summary>
    TrustedCertificates = 77,

    /// <summary>The proxy refused or garbled the connection through it.</summary>
    Proxy = 97,
}
