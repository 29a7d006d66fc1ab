namespace EsxVirt.VSphere.Client.Errors;

/// <summary>The server's TLS certificate was not accepted, so nothing was sent to it.</summary>
public sealed class CertificateException : TransportException
{
    internal CertificateException(string reason, string? serverThumbprint, Exception? inner = null)
        : base(
            TransportFailure.Certificate,
            serverThumbprint is null ? reason : $"{reason}; the server's SHA-256 thumbprint is {serverThumbprint}",
            inner)
    {
        Reason = reason;
        ServerThumbprint = serverThumbprint;
    }

    /// <summary>
    /// What is wrong with the certificate: not trusted, expired, for another name, not the pinned one.
    /// </summary>
    public string Reason { get; }

    /// <summary>
    /// SHA-256 of the certificate that the server showed, upper-case hexadecimal bytes separated by colons; null when
    /// it showed none. Pinning this value accepts the certificate.
    /// </summary>
    public string? ServerThumbprint { get; }
}
