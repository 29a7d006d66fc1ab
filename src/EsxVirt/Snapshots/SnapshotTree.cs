using System.Globalization;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Snapshots;

/// <summary>All snapshots of a domain, from one answer of the server.</summary>
public sealed class SnapshotTree
{
    internal SnapshotTree(
        Domain domain,
        IEnumerable<VirtualMachineSnapshotTree> roots,
        ManagedObjectReference? current,
        SnapshotSizes sizes)
    {
        var all = new List<DomainSnapshot>();
        var open = new Stack<(VirtualMachineSnapshotTree Node, DomainSnapshot? Parent)>(
            roots.Reverse().Select(root => (root, (DomainSnapshot?)null)));
        while (open.TryPop(out (VirtualMachineSnapshotTree Node, DomainSnapshot? Parent) next))
        {
            var snapshot = new DomainSnapshot(domain, next.Parent, next.Node)
            {
                IsCurrent = next.Node.Snapshot == current,
                SizeBytes = sizes.Of(next.Node.Snapshot, next.Parent),
            };
            next.Parent?.Add(snapshot);
            all.Add(snapshot);
            for (int i = next.Node.ChildSnapshotList.Count - 1; i >= 0; i--)
                open.Push((next.Node.ChildSnapshotList[i], snapshot));
        }
        All = all;
        Roots = [.. all.Where(snapshot => snapshot.Parent is null)];
        Current = all.FirstOrDefault(snapshot => snapshot.IsCurrent);
    }

    /// <summary>Every snapshot, parents before their children.</summary>
    public IReadOnlyList<DomainSnapshot> All { get; }

    /// <summary>Those without a parent, in the server's order; several where a first one was deleted.</summary>
    public IReadOnlyList<DomainSnapshot> Roots { get; }

    /// <summary>The one that the domain's present state goes back to; null for none.</summary>
    public DomainSnapshot? Current { get; }

    /// <summary>The selected snapshots, parents first; with <see cref="SnapshotFilter.Roots"/> only of those without a
    /// parent.</summary>
    public IReadOnlyList<DomainSnapshot> List(SnapshotFilter filter = SnapshotFilter.None)
    {
        IReadOnlyList<DomainSnapshot> range = filter.HasFlag(SnapshotFilter.Roots) ? Roots : All;
        return [.. range.Where(snapshot => SnapshotSelection.Selects(filter, snapshot))];
    }

    /// <summary>The snapshot of that name, or of that id for <c>#ID</c> when no name is like that.</summary>
    /// <exception cref="VirException">NO_DOMAIN_SNAPSHOT; INVALID_ARG when several snapshots have the name, with their
    /// ids.</exception>
    public DomainSnapshot Get(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        DomainSnapshot[] named = [.. All.Where(snapshot => snapshot.Name == text)];
        return named switch
        {
            [var only] => only,
            [] => WithId(text) ?? throw Missing($"Could not find snapshot with name '{text}'"),
            _ => throw VirException.Create(
                VirErrorCode.InvalidArgument, VirErrorDomain.DomainSnapshot,
                $"{named.Length} snapshots are named '{text}'; say which by its id: "
                    + string.Join(", ", named.Select(snapshot => $"#{snapshot.Id}"))),
        };
    }

    /// <summary><see cref="Current"/>, when there has to be one.</summary>
    /// <exception cref="VirException">NO_DOMAIN_SNAPSHOT.</exception>
    public DomainSnapshot GetCurrent() => Current ?? throw Missing("Domain has no current snapshot");

    private static VirException Missing(string text) =>
        VirException.Create(VirErrorCode.NoDomainSnapshot, text);

    private DomainSnapshot? WithId(string text) =>
        text.StartsWith('#')
        && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int id)
            ? All.FirstOrDefault(snapshot => snapshot.Id == id)
            : null;
}
