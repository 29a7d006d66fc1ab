namespace EsxVirt.VSphere.Client.Errors;

/// <summary>
/// Base of everything that goes wrong between this client and a server outside of a SOAP fault. Messages name the
/// server and the call, never a password or a session cookie.
/// </summary>
/// <remarks>A SOAP fault is an answer, so its exception belongs to the wire layer.</remarks>
public abstract class VimClientException : Exception
{
    private protected VimClientException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
