using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>The network's way in. Kestrel only carries bytes: no routing, no logging, no configuration files.</summary>
internal static class KestrelHost
{
    private const long MaxRequestBody = 64 << 20;
    private const int CopyBlock = 128 * 1024;

    public static async Task<SimulatedListener> StartAsync(
        FrontDoor door, IPEndPoint endPoint, bool tls, CancellationToken cancellationToken)
    {
        X509Certificate2? certificate = tls ? SelfSignedCertificate.Create(endPoint.Address) : null;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore();
        if (tls)
            builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = MaxRequestBody;
            options.Listen(endPoint, listen =>
            {
                if (certificate is not null)
                    listen.UseHttps(certificate);
            });
        });

        WebApplication application = builder.Build();
        application.Run(context => ServeAsync(door, context));
        await application.StartAsync(cancellationToken);
        return new SimulatedListener(AddressOf(application), ThumbprintOf(certificate), async () =>
        {
            // Stopping waits for running requests; a client's standing WaitForUpdatesEx must not hold it up.
            using var now = new CancellationTokenSource(TimeSpan.Zero);
            await application.StopAsync(now.Token);
            await application.DisposeAsync();
            certificate?.Dispose();
        });
    }

    private static async Task ServeAsync(FrontDoor door, HttpContext context)
    {
        using var body = new MemoryStream();
        bool streams = HttpMethods.IsPut(context.Request.Method);
        if (streams)
            context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        else
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        SimulatedResponse answer = await door.AnswerAsync(
            new SimulatedRequest(
                context.Request.Method,
                TargetOf(context),
                HeadersOf(context.Request),
                body.GetBuffer().AsMemory(0, (int)body.Length),
                context.Request.IsHttps)
            {
                Upload = streams ? context.Request.Body : Stream.Null,
            },
            context.RequestAborted);
        await using Stream? file = answer.Stream;
        if (answer.Drops)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Length ?? answer.Body.Length;
        foreach ((string name, string value) in answer.Headers)
            context.Response.Headers.Append(name, value);
        if (file is not null)
            await file.CopyToAsync(context.Response.Body, CopyBlock, context.RequestAborted);
        else if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
        if (answer.IsCut)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }

    // Request.Path is decoded but for %2F, so that a file called a%2Fb and a file b in a look the same.
    private static string TargetOf(HttpContext context)
        => context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? context.Request.Path;

    private static Dictionary<string, string> HeadersOf(HttpRequest request)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, var values) in request.Headers)
            headers[name] = values.ToString();
        return headers;
    }

    private static Uri AddressOf(WebApplication application)
        => new(application.Services.GetRequiredService<IServer>().Features
            .GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

    private static string? ThumbprintOf(X509Certificate2? certificate)
        => certificate?.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256);

    /// <summary>Leaves signals to the program: the usual lifetime would swallow Ctrl-C and SIGTERM.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
