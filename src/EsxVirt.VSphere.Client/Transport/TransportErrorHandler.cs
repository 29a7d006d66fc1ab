using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>Turns the network's exceptions into <see cref="TransportException"/>, with the reason of a refused certificate.</summary>
internal sealed class TransportErrorHandler(HttpMessageHandler inner, CertificateCheck check) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e) when (
            e.HttpRequestError == HttpRequestError.SecureConnectionError && check.Refusal is { } refusal)
        {
            throw new CertificateException(
                $"{Address(request)}: {refusal.Reason}", refusal.ServerThumbprint, e);
        }
        catch (HttpRequestException e)
        {
            throw TransportErrors.From(e, Address(request));
        }
        catch (OperationCanceledException e) when (e.InnerException is TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            throw new TransportException(TransportFailure.Timeout, $"{Address(request)}: connecting took too long", e);
        }
    }

    private static string Address(HttpRequestMessage request) => request.RequestUri!.Authority;
}
