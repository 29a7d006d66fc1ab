using System.Net;
using System.Security.Cryptography;
using EsxVirt.VSphere.Simulator.Tests.Support;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Http;

/// <summary>The only tests of this project that open a port: loopback, a free one.</summary>
public sealed class KestrelHostTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_server_answers_over_the_network(bool tls)
    {
        await using var server = new SimulatedServer();
        SimulatedListener listener = await server.ListenAsync(
            new IPEndPoint(IPAddress.Loopback, 0), tls, TestContext.Current.CancellationToken);
        Assert.Equal(tls ? "https" : "http", listener.Uri.Scheme);

        string? seen = null;
        using var handler = new SocketsHttpHandler { UseCookies = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) =>
        {
            seen = certificate!.GetCertHashString(HashAlgorithmName.SHA256);
            return true;
        };
        using var caller = new Caller(new HttpClient(handler) { BaseAddress = listener.Uri });
        await caller.LoginAsync("root", "password");
        Assert.Equal(listener.Thumbprint, seen);
        Assert.Equal(tls, caller.Cookie!.Contains("Secure"));

        using HttpResponseMessage file = await caller.GetAsync(
            "/folder/test%2Ftest.vmx?dcPath=ha-datacenter&dsName=datastore1");
        Assert.Equal(
            server.Machines[0].Vmx, await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_disposed_listener_has_closed_its_port()
    {
        await using var server = new SimulatedServer();
        SimulatedListener listener = await server.ListenAsync(
            new IPEndPoint(IPAddress.Loopback, 0), false, TestContext.Current.CancellationToken);
        await listener.DisposeAsync();
        using var client = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(
            () => client.GetAsync(listener.Uri, TestContext.Current.CancellationToken));
    }
}
