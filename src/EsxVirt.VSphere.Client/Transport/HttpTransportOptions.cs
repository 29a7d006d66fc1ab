namespace EsxVirt.VSphere.Client.Transport;

/// <summary>How connections to a server are made. The defaults are safe: certificates are verified.</summary>
public sealed record HttpTransportOptions
{
    /// <summary>
    /// Whether the server's certificate must be valid for its name and lead to a trusted root. False is libvirt's
    /// <c>no_verify=1</c>. Ignored when <see cref="Thumbprint"/> is set.
    /// </summary>
    public bool VerifyCertificate { get; init; } = true;

    /// <summary>
    /// PEM text with the certificates to trust instead of the system's (libvirt's <c>cacert</c>); null for the
    /// system's. A certificate in it need not be self-signed.
    /// </summary>
    public string? TrustedCertificates { get; init; }

    /// <summary>
    /// SHA-256 of the only certificate to accept, as 64 hexadecimal digits with or without colons; null for none.
    /// A matching certificate is accepted without looking at its name, dates or issuer.
    /// </summary>
    public string? Thumbprint { get; init; }

    /// <summary>
    /// The proxy. Null follows the environment (<c>https_proxy</c>, <c>http_proxy</c>, <c>all_proxy</c>,
    /// <c>no_proxy</c>); <see cref="ProxySettings.None"/> uses none.
    /// </summary>
    public ProxySettings? Proxy { get; init; }

    /// <summary>Time for making a connection, its TLS handshake included.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
