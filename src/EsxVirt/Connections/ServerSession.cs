using EsxVirt.VSphere.Client;
using EsxVirt.VSphere.Client.Properties;

namespace EsxVirt.Connections;

/// <summary>One server that we are logged in to: its client, with failures in libvirt's terms.</summary>
internal sealed class ServerSession : IAsyncDisposable
{
    private ServerSession(VimClient client, ServerProduct product) => (Client, Product) = (client, product);

    public VimClient Client { get; }

    public ServerProduct Product { get; }

    /// <summary>
    /// Asks the server what it is, checks that it is of an expected kind, and logs in: two requests. The caller is
    /// asked for credentials between them, because the default user depends on the product.
    /// </summary>
    /// <param name="server">Where it is.</param>
    /// <param name="createHandler">Makes what carries the requests; it is disposed of with the session, and on
    /// failure.</param>
    /// <param name="options">How the client behaves.</param>
    /// <param name="credentials">Who logs in.</param>
    /// <param name="expected">What the server has to be.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ServerSession> OpenAsync(
        ServerAddress server,
        Func<HttpMessageHandler> createHandler,
        VimClientOptions options,
        CredentialLookup credentials,
        ProductLine expected,
        CancellationToken cancellationToken)
    {
        Uri address = server.ToUri();
        VimClient client = await VimClient.ConnectAsync(address, createHandler(), options, cancellationToken)
            .AsVirAsync().ConfigureAwait(false);
        try
        {
            ServerProduct product = ServerProduct.Check(client.Content.About);
            product.Expect(expected, server.Host);
            string user = await credentials
                .GetUserNameAsync(server.Host, product.DefaultUserName, cancellationToken).ConfigureAwait(false);
            string password = await credentials
                .GetPasswordAsync(server.Host, user, cancellationToken).ConfigureAwait(false);
            await client.LoginAsync(user, password, cancellationToken).AsVirAsync().ConfigureAwait(false);
            return new ServerSession(client, product);
        }
        catch
        {
            await client.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads properties: one request, and one per further page.</summary>
    public Task<IReadOnlyList<RetrievedObject>> RetrieveAsync(
        CancellationToken cancellationToken, params IReadOnlyList<PropertyQuery> queries) =>
        Client.Properties.RetrieveAsync(queries, cancellationToken).AsVirAsync();

    /// <summary>Logs out and closes the connections; never throws.</summary>
    public ValueTask DisposeAsync() => Client.DisposeAsync();
}
