using System.Net;

namespace EsxVirt.VSphere.Client.Errors;

/// <summary>
/// The server answered with an HTTP status that the call has no use for. A SOAP call accepts only 200 and 500, a
/// datastore file 200 and 206.
/// </summary>
public sealed class HttpStatusException : VimClientException
{
    internal HttpStatusException(HttpStatusCode status, string call, string? detail = null)
        : base($"HTTP response code {(int)status} for {call}{(detail is null ? "" : ". " + detail)}")
    {
        Status = status;
        Call = call;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>What was called, in the words of the message: <c>call to 'Login'</c>, <c>download of '…'</c>.</summary>
    public string Call { get; }
}
