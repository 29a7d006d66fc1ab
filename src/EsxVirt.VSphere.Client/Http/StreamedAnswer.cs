using System.Net;
using System.Net.Http.Headers;

namespace EsxVirt.VSphere.Client.Http;

/// <summary>An answer whose body is read while it comes. Disposing it drops what was not read.</summary>
internal sealed class StreamedAnswer(HttpResponseMessage response, Stream body, StalledTransfer limit) : IDisposable
{
    public HttpStatusCode Status => response.StatusCode;

    public HttpContentHeaders Headers => response.Content.Headers;

    /// <summary>Failures come out of it as <see cref="Errors.TransportException"/>.</summary>
    public Stream Body => body;

    public void Dispose()
    {
        body.Dispose();
        response.Dispose();
        limit.Dispose();
    }
}
