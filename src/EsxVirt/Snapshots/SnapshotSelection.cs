using EsxVirt.Libvirt.Model;

namespace EsxVirt.Snapshots;

/// <summary>What the bits of <see cref="SnapshotFilter"/> mean, but for the one that says where to look.</summary>
internal static class SnapshotSelection
{
    /// <summary>Whether a snapshot is selected by every group of which a bit is set.</summary>
    public static bool Selects(SnapshotFilter filter, DomainSnapshot snapshot)
    {
        bool isLeaf = snapshot.Children.Count == 0;
        bool wasActive = snapshot.State != DomainState.Shutoff;
        return !(Has(filter, SnapshotFilter.Leaves) && !isLeaf)
            && !(Has(filter, SnapshotFilter.NoLeaves) && isLeaf)
            && Group(filter, SnapshotFilter.Metadata | SnapshotFilter.NoMetadata, SnapshotFilter.NoMetadata)
            && Group(
                filter,
                SnapshotFilter.Inactive | SnapshotFilter.Active | SnapshotFilter.DiskOnly,
                wasActive ? SnapshotFilter.Active : SnapshotFilter.Inactive)
            && Group(filter, SnapshotFilter.Internal | SnapshotFilter.External, SnapshotFilter.Internal);
    }

    private static bool Group(SnapshotFilter filter, SnapshotFilter group, SnapshotFilter fitting) =>
        !Has(filter, group) || Has(filter, fitting);

    private static bool Has(SnapshotFilter filter, SnapshotFilter bits) => (filter & bits) != 0;
}
