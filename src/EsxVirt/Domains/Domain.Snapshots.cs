using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using EsxVirt.Snapshots;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <content>Its snapshots. What fails on the server is INTERNAL_ERROR with its reason.</content>
public sealed partial class Domain
{
    /// <summary>
    /// All snapshots with their places in the tree, their sizes, and which one is current: one request.
    /// </summary>
    /// <exception cref="VirException">INTERNAL_ERROR when the server refuses to tell.</exception>
    public async Task<SnapshotTree> GetSnapshotsAsync(CancellationToken cancellationToken = default)
    {
        DomainReading reading = await ReadFullyAsync(
            DomainData.Snapshots, also: DomainData.SnapshotSizes, cancellationToken).ConfigureAwait(false);
        return SnapshotsIn(reading);
    }

    /// <summary>Makes a snapshot (<c>virDomainSnapshotCreateXML</c>): 3 requests and an update for each thing that
    /// happens.</summary>
    /// <param name="xml">The snapshot XML; without a name, the seconds since 1970 become it.</param>
    /// <param name="flags">Whether memory is saved and the guest brought to rest.</param>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Gives up waiting and asks the server to cancel.</param>
    /// <returns>The name of the snapshot.</returns>
    /// <exception cref="VirException">Of <see cref="SnapshotXml.Parse"/>; CONFIG_UNSUPPORTED for single disks;
    /// OPERATION_INVALID when the domain has a snapshot of that name; INVALID_ARG for flags that a host does not
    /// know.</exception>
    public async Task<string> CreateSnapshotAsync(
        string xml,
        SnapshotCreateFlags flags = SnapshotCreateFlags.None,
        ChangeOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        SnapshotChanges.Check(flags, _reader.Changes);
        return await CreateSnapshotAsync(
            SnapshotXml.Parse(xml), flags, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>As the other; the name is kept exactly, also where XML would change it.</summary>
    public async Task<string> CreateSnapshotAsync(
        SnapshotDefinition definition,
        SnapshotCreateFlags flags = SnapshotCreateFlags.None,
        ChangeOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        SnapshotChanges.Check(flags, _reader.Changes);
        SnapshotDefinition named = SnapshotChanges.Complete(definition, _reader.Changes.Clock);
        await ChangeAsync(SnapshotChanges.Create(named, flags, SnapshotsIn), options, cancellationToken)
            .ConfigureAwait(false);
        return named.Name!;
    }

    internal async Task RevertAsync(
        DomainSnapshot snapshot, SnapshotRevertFlags flags, ChangeOptions? options, CancellationToken cancellationToken)
    {
        SnapshotChanges.Check(flags, _reader.Changes);
        await ChangeAsync(SnapshotChanges.Revert(snapshot), options, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<DomainChange> next = flags switch
        {
            _ when flags.HasFlag(SnapshotRevertFlags.Running) => [SnapshotChanges.Run],
            _ when flags.HasFlag(SnapshotRevertFlags.Paused) =>
                [SnapshotChanges.RunUnlessPaused, SnapshotChanges.Pause],
            _ => [],
        };
        foreach (DomainChange change in next)
        {
            try
            {
                await ChangeAsync(change, options, cancellationToken).ConfigureAwait(false);
            }
            catch (VirException e)
            {
                throw SnapshotChanges.HalfDone(e, $"the domain is back at snapshot '{snapshot.Name}'");
            }
        }
    }

    internal async Task DeleteAsync(
        DomainSnapshot snapshot, SnapshotDeleteFlags flags, ChangeOptions? options, CancellationToken cancellationToken)
    {
        SnapshotChanges.Check(flags, _reader.Changes);
        if (flags.HasFlag(SnapshotDeleteFlags.MetadataOnly))
            return;
        bool withChildren = flags.HasFlag(SnapshotDeleteFlags.Children);
        IReadOnlyList<DomainSnapshot> targets = [snapshot];
        if (flags.HasFlag(SnapshotDeleteFlags.ChildrenOnly))
            (targets, withChildren) = (snapshot.Children, true);
        for (int i = 0; i < targets.Count; i++)
        {
            try
            {
                await ChangeAsync(SnapshotChanges.Delete(targets[i], withChildren), options, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (VirException e) when (i > 0)
            {
                string done = string.Join(", ", targets.Take(i).Select(target => $"'{target.Name}'"));
                throw SnapshotChanges.HalfDone(e, $"of {targets.Count} snapshots, {done} deleted already");
            }
        }
    }

    internal async Task UpdateAsync(
        DomainSnapshot snapshot, SnapshotDefinition wanted, CancellationToken cancellationToken) =>
        await ChangeAsync(
            "virDomainSnapshotCreateXML",
            reading => SnapshotChanges.Update(snapshot, wanted, SnapshotsIn(reading)),
            cancellationToken,
            DomainData.Snapshots).ConfigureAwait(false);

    /// <summary>The tree in an answer that was asked for it.</summary>
    private SnapshotTree SnapshotsIn(DomainReading reading)
    {
        RetrievedObject machine = reading.Machine;
        if (machine.ReasonMissing(DomainQueries.RootSnapshots) is { } reason)
            throw VirException.Create(VirErrorCode.InternalError, $"Could not lookup root snapshot list: {reason}");
        return new SnapshotTree(
            this,
            machine.GetList<VirtualMachineSnapshotTree>(DomainQueries.RootSnapshots),
            machine.GetValue<ManagedObjectReference>(DomainQueries.CurrentSnapshot),
            new SnapshotSizes(
                machine.GetList<VirtualMachineFileLayoutExFileInfo>(DomainQueries.LayoutFiles),
                machine.GetList<VirtualMachineFileLayoutExSnapshotLayout>(DomainQueries.LayoutSnapshots)));
    }
}
