using EsxVirt.Connections;
using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Migration;

namespace EsxVirt.Domains;

/// <content>Moving it to another host.</content>
public sealed partial class Domain
{
    /// <summary>
    /// Moves it to the host of another connection, running or not (<c>virDomainMigrate3</c>). Both sides need the same
    /// vCenter: <c>vpx://</c>, or <c>vcenter=</c> in the URI.
    /// </summary>
    /// <remarks>
    /// What stands against it is asked for first; the vCenter's warnings go to <see cref="ConnectionOptions.Warning"/>.
    /// When a timeout or the token ends the wait, the vCenter is asked to cancel, and the domain stays where it was.
    /// </remarks>
    /// <param name="destination">A connection to the host to move to; stays open.</param>
    /// <param name="options">What else is wanted.</param>
    /// <param name="changeOptions">Time limit and progress.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The domain at its new host.</returns>
    /// <exception cref="VirException">
    /// OPERATION_DENIED when one of the connections is read-only; NO_SUPPORT without a vCenter, and for a running
    /// domain and a host without vMotion; INVALID_ARG with two vCenters; INTERNAL_ERROR when it is at that host
    /// already, when the vCenter's validation finds errors, and when the task fails.
    /// </exception>
    public async Task<Domain> MigrateAsync(
        Connection destination,
        MigrationOptions? options = null,
        ChangeOptions? changeOptions = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var migrator = new Migrator(_reader, destination.Domains, options ?? new MigrationOptions());
        DomainReading reading;
        try
        {
            reading = await migrator.RunAsync(
                Uuid, ReadFullyAsync, changeOptions, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Exchange(ref _unused, 0);
        }
        return destination.Domains.IsBesideVCenter
            ? await FindMigratedAsync(destination, cancellationToken).ConfigureAwait(false)
            : destination.Domains.ToDomain(reading, DomainData.None);
    }

    /// <summary>A host notices a little later than its vCenter what it has been given.</summary>
    private async Task<Domain> FindMigratedAsync(Connection destination, CancellationToken cancellationToken)
    {
        var backOff = new BackOff(_reader.Changes.Clock);
        while (true)
        {
            try
            {
                return await destination.GetDomainAsync(Uuid, cancellationToken).ConfigureAwait(false);
            }
            catch (VirException e) when (e.Code == VirErrorCode.NoDomain)
            {
                if (!await backOff.WaitAsync(cancellationToken).ConfigureAwait(false))
                {
                    throw VirException.Create(
                        VirErrorCode.NoDomain, $"'{Name}' was migrated, but its new host does not show it yet", e);
                }
            }
        }
    }
}
