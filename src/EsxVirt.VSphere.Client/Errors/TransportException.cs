namespace EsxVirt.VSphere.Client.Errors;

/// <summary>
/// No usable answer came from the server; <see cref="Failure"/> says why, <see cref="Detail"/> in words.
/// </summary>
public class TransportException : VimClientException
{
    internal TransportException(TransportFailure failure, string detail, Exception? inner = null)
        : base($"{Describe(failure)} ({(int)failure}): {detail}", inner)
    {
        Failure = failure;
        Detail = detail;
    }

    /// <summary>The kind of failure; its number is libcurl's.</summary>
    public TransportFailure Failure { get; }

    /// <summary>What exactly failed, with the address concerned.</summary>
    public string Detail { get; }

    /// <summary>libcurl's generic text for a failure, as libvirt prints it.</summary>
    public static string Describe(TransportFailure failure) => failure switch
    {
        TransportFailure.ProxyNameResolution => "Couldn't resolve proxy name",
        TransportFailure.NameResolution => "Couldn't resolve host name",
        TransportFailure.Connect => "Couldn't connect to server",
        TransportFailure.PartialAnswer => "Transferred a partial file",
        TransportFailure.Timeout => "Timeout was reached",
        TransportFailure.TlsHandshake => "SSL connect error",
        TransportFailure.EmptyReply => "Server returned nothing (no headers, no data)",
        TransportFailure.Receive => "Failure when receiving data from the peer",
        TransportFailure.Certificate => "SSL peer certificate or SSH remote key was not OK",
        TransportFailure.AnswerTooLarge => "Maximum file size exceeded",
        TransportFailure.TrustedCertificates => "Problem with the SSL CA cert (path? access rights?)",
        TransportFailure.Proxy => "proxy handshake error",
        _ => "Unknown error",
    };
}
