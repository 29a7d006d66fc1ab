using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.ManagedObjects;

/// <summary>Reads properties of any number of objects in one request, or one for each page.</summary>
public sealed class PropertyCollector : ManagedObject
{
    private readonly VimClientOptions _options;

    internal PropertyCollector(VimClient client, ManagedObjectReference reference, VimClientOptions options)
        : base(client, reference) => _options = options;

    /// <summary>Reads what the queries ask for; all of them travel in one request.</summary>
    /// <returns>
    /// One entry for each object and query that selects it, in the server's order. An object that vanished meanwhile
    /// is simply not there.
    /// </returns>
    /// <exception cref="VimFaultException">
    /// The server refused the call as a whole: <c>ManagedObjectNotFound</c> for a start that is gone,
    /// <c>InvalidProperty</c> for a path that its version does not know.
    /// </exception>
    /// <exception cref="AnswerFormatException">The pages never end.</exception>
    public async Task<IReadOnlyList<RetrievedObject>> RetrieveAsync(
        IReadOnlyList<PropertyQuery> queries, CancellationToken cancellationToken)
    {
        PropertyFilterSpec[] specs = [.. queries.Select(query => query.ToSpec())];
        long generation = Client.Session.Generation;
        List<ObjectContent> contents = await Client.Session
            .RunAsync(token => ReadAllAsync(specs, token), cancellationToken).ConfigureAwait(false);
        if (IsUnauthenticated(contents) && Client.Session.CanRenew)
        {
            await Client.Session.RenewAsync(generation, cancellationToken).ConfigureAwait(false);
            contents = await ReadAllAsync(specs, cancellationToken).ConfigureAwait(false);
        }
        return contents.ConvertAll(content => new RetrievedObject(content));
    }

    /// <inheritdoc cref="RetrieveAsync(IReadOnlyList{PropertyQuery}, CancellationToken)"/>
    public Task<IReadOnlyList<RetrievedObject>> RetrieveAsync(
        PropertyQuery query, CancellationToken cancellationToken) =>
        RetrieveAsync([query], cancellationToken);

    /// <summary>
    /// All pages of one reading. A renewed session knows no page token, so it is repeated as a whole.
    /// </summary>
    private Task<List<ObjectContent>> ReadAllAsync(PropertyFilterSpec[] specs, CancellationToken cancellationToken) =>
        Client.Version < ApiVersion.V4_1
            ? SendAsync(new RetrievePropertiesRequest { This = Reference, SpecSet = [.. specs] }, cancellationToken)
            : ReadPagesAsync(specs, cancellationToken);

    private async Task<List<ObjectContent>> ReadPagesAsync(
        PropertyFilterSpec[] specs, CancellationToken cancellationToken)
    {
        var first = new RetrievePropertiesExRequest
        {
            This = Reference,
            SpecSet = [.. specs],
            Options = new RetrieveOptions { MaxObjects = _options.PageSize },
        };
        RetrieveResult? page = await SendAsync(first, cancellationToken).ConfigureAwait(false);
        if (page is null)
            return [];
        if (page.Token is null)
            return page.Objects;

        var pages = new PageGuard(specs.Length);
        var contents = new List<ObjectContent>();
        while (true)
        {
            pages.Check(page);
            contents.AddRange(page.Objects);
            if (page.Token is not { } token)
                return contents;
            var next = new ContinueRetrievePropertiesExRequest { This = Reference, Token = token };
            page = await SendAsync(next, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task<T> SendAsync<T>(MethodRequest<T> request, CancellationToken cancellationToken) =>
        Client.SendOnceAsync(request, null, cancellationToken);

    /// <summary>
    /// Without a session servers refuse this call not as a whole but property by property, so that an expired session
    /// looks like objects with nothing but refusals.
    /// </summary>
    private static bool IsUnauthenticated(List<ObjectContent> contents) =>
        contents.Count > 0 && contents.TrueForAll(
            content => content.MissingSet.Exists(missing => missing.Fault.Fault is NotAuthenticated));
}
