using EsxVirt.Cli.Grammar;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands;

/// <summary>Values that options complete to.</summary>
internal static class Completers
{
    public static async Task<IReadOnlyList<string>> Domains(UnfinishedLine line, CancellationToken cancellationToken)
    {
        Connection connection = await line.ConnectAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(DomainFilter.None, cancellationToken)
            .ConfigureAwait(false);
        return [.. domains.Select(domain => domain.Name)];
    }

    public static async Task<IReadOnlyList<string>> StoragePools(
        UnfinishedLine line, CancellationToken cancellationToken)
    {
        Connection connection = await line.ConnectAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<StoragePool> pools = await connection
            .ListStoragePoolsAsync(StoragePoolFilter.None, cancellationToken).ConfigureAwait(false);
        return [.. pools.Select(pool => pool.Name)];
    }

    public static Task<IReadOnlyList<string>> NativeFormats(UnfinishedLine line, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([NativeFormat.Vmx]);
}
