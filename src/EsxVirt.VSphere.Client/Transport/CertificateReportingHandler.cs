using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>Says why a certificate was refused, where .NET only says that the connection could not be established.</summary>
internal sealed class CertificateReportingHandler(HttpMessageHandler inner, CertificateCheck check) : DelegatingHandler(inner)
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
    }
}
