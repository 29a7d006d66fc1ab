using EsxVirt.VSphere.Client;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Client.Transport;
using Microsoft.Extensions.Logging;

namespace EsxVirt.Connections;

/// <summary>Opens connections: transport, login, and the host in the server's inventory. Three requests, and four more
/// for <c>vcenter=</c>.</summary>
internal sealed class ConnectionOpener(ConnectionUri uri, ConnectionOptions options)
{
    private readonly ILogger _logger = options.LoggerFactory.CreateLogger("EsxVirt.Connection");

    public async Task<Connection> OpenAsync(CancellationToken cancellationToken)
    {
        foreach (string warning in uri.Warnings)
            Warn(warning);
        AuthFile? file = AuthFile.Find(uri, options.Environment);
        SchemeRegistration? registration = options.Schemes.GetValueOrDefault(uri.Scheme);
        var credentials = new CredentialLookup(uri, file, registration?.Credentials ?? options.Credentials);

        ServerSession session = await LogInAsync(uri, credentials, ExpectedLine(uri.Scheme), cancellationToken)
            .ConfigureAwait(false);
        VCenterLink? vcenter = null;
        try
        {
            HostPlace place = await FindHostAsync(session, cancellationToken).ConfigureAwait(false);
            if (place.IsInMaintenanceMode && uri.Scheme != "vpx")
                Warn("The server is in maintenance mode");
            if (uri.VCenter is not null && uri.Scheme != "vpx")
            {
                vcenter = await new VCenterOpener(uri, place)
                    .OpenAsync((address, token) => LogInAsync(
                        address, credentials, ProductLine.VCenter, token), cancellationToken)
                    .ConfigureAwait(false);
            }
            return new Connection(uri, options, session, vcenter, place, Warn);
        }
        catch
        {
            if (vcenter is not null)
                await vcenter.Session.DisposeAsync().ConfigureAwait(false);
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private Task<ServerSession> LogInAsync(
        ConnectionUri address, CredentialLookup credentials, ProductLine expected,
        CancellationToken cancellationToken) =>
        ServerSession.OpenAsync(
            new ServerAddress(address.IsHttps, address.Host, address.Port),
            () => CreateHandler(address),
            new VimClientOptions
            {
                Logger = options.LoggerFactory.CreateLogger("EsxVirt.VSphere"),
                TimeProvider = options.Clock,
                ObserveTask = options.ObserveTask,
            },
            credentials,
            expected,
            cancellationToken);

    private async Task<HostPlace> FindHostAsync(ServerSession session, CancellationToken cancellationToken)
    {
        var root = session.Client.Content.RootFolder;
        IReadOnlyList<RetrievedObject> objects = await session
            .RetrieveAsync(cancellationToken, InventoryTree.Query(root)).ConfigureAwait(false);
        var tree = new InventoryTree(root, objects);
        return session.Product.Line == ProductLine.VCenter
            ? InventoryPath.Find(uri.Path, tree)
            : HostPlace.OnlyHost(tree);
    }

    private HttpMessageHandler CreateHandler(ConnectionUri address)
    {
        if (options.Schemes.TryGetValue(address.Scheme, out SchemeRegistration? registration))
            return registration.CreateHandler(address);
        try
        {
            return HttpTransport.CreateHandler(TransportSettings.For(address, options.Environment));
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e);
        }
    }

    /// <summary>A scheme of the application's own is served by a host.</summary>
    private static ProductLine ExpectedLine(string scheme) => scheme switch
    {
        "gsx" => ProductLine.Gsx,
        "vpx" => ProductLine.VCenter,
        _ => ProductLine.Esx,
    };

    private void Warn(string text)
    {
        ConnectionLog.Warning(_logger, text);
        options.Warning?.Invoke(text);
    }
}
