using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Transport;

namespace EsxVirt.VSphere.Client.Tests.Transport;

public sealed class TransportErrorHandlerTests
{
    private static readonly ProxySettings Socks = new(ProxyKind.Socks5, "proxy.example.com");

    [Theory]
    [InlineData(ProxyKind.Http, HttpRequestError.NameResolutionError, 5)]
    [InlineData(ProxyKind.Socks5, HttpRequestError.NameResolutionError, 5)]
    [InlineData(ProxyKind.Socks4, HttpRequestError.NameResolutionError, 6)]
    [InlineData(ProxyKind.Socks4a, HttpRequestError.ConnectionError, 7)]
    [InlineData(ProxyKind.Http, HttpRequestError.ProxyTunnelError, 97)]
    public async Task A_failure_on_the_way_names_the_proxy(ProxyKind kind, HttpRequestError error, int number)
    {
        var proxy = new ProxySettings(kind, "proxy.example.com");
        TransportException e = await FailAsync(new HttpRequestException(error, "the cause"), proxy);
        Assert.Equal(number, (int)e.Failure);
        Assert.Equal(
            $"esx1.example.com through {kind.ToString().ToLowerInvariant()} proxy proxy.example.com:1080: the cause",
            e.Detail);
    }

    [Fact]
    public async Task A_server_reached_directly_is_not_blamed_on_the_proxy()
    {
        TransportException e = await FailAsync(
            new HttpRequestException(HttpRequestError.NameResolutionError, "the cause"),
            Socks with { Exceptions = "example.com" });
        Assert.Equal("Couldn't resolve host name (6): esx1.example.com: the cause", e.Message);
    }

    [Fact]
    public async Task A_refused_certificate_is_told_with_its_reason()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using X509Certificate2 certificate = new CertificateRequest("CN=esx1", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var check = new CertificateCheck(verify: true, roots: null, pinned: null);
        check.Accept(this, certificate, null, SslPolicyErrors.RemoteCertificateNameMismatch);
        TransportException e = await FailAsync(
            new HttpRequestException(HttpRequestError.SecureConnectionError, "see inner"), null, check);
        CertificateException refusal = Assert.IsType<CertificateException>(e);
        Assert.StartsWith("esx1.example.com: ", refusal.Reason, StringComparison.Ordinal);
        Assert.Contains("another host name", refusal.Reason, StringComparison.Ordinal);
        Assert.NotNull(refusal.ServerThumbprint);
    }

    private static async Task<TransportException> FailAsync(
        HttpRequestException failure, ProxySettings? proxy, CertificateCheck? check = null)
    {
        using var client = new HttpMessageInvoker(new TransportErrorHandler(
            new Broken(failure), check
                ?? new CertificateCheck(verify: true, roots: null, pinned: null), proxy?.ToWebProxy()));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://esx1.example.com/sdk");
        return await Assert.ThrowsAnyAsync<TransportException>(
            () => client.SendAsync(request, TestContext.Current.CancellationToken));
    }

    private sealed class Broken(HttpRequestException failure) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(failure);
    }
}
