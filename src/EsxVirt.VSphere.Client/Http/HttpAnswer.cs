using System.Net;

namespace EsxVirt.VSphere.Client.Http;

/// <summary>A received answer, complete and decompressed. Dispose it when its body is read.</summary>
internal sealed class HttpAnswer(HttpStatusCode status, string? mediaType, PooledBody body) : IDisposable
{
    public HttpStatusCode Status { get; } = status;

    /// <summary>For example <c>text/xml</c>; null when the server named none.</summary>
    public string? MediaType { get; } = mediaType;

    public PooledBody Body { get; } = body;

    public void Dispose() => Body.Dispose();
}
