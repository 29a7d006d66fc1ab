using System.Net;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>
/// Turns the network's exceptions into <see cref="TransportException"/> with what only the connection's settings tell:
/// why a certificate was refused, and that it was the proxy that could not be reached.
/// </summary>
internal sealed class TransportErrorHandler(HttpMessageHandler inner, CertificateCheck check, IWebProxy? proxy)
    : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e) when (
            e.HttpRequestError == HttpRequestError.SecureConnectionError && check.Refusal is { } refusal)
        {
            throw new CertificateException(
                $"{request.RequestUri!.Authority}: {refusal.Reason}", refusal.ServerThumbprint, e);
        }
        catch (HttpRequestException e)
        {
            throw TransportErrors.From(e, request.RequestUri!.Authority, ProxyFor(request.RequestUri!));
        }
    }

    private Uri? ProxyFor(Uri server) => proxy is null || proxy.IsBypassed(server) ? null : proxy.GetProxy(server);
}
