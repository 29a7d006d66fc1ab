using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Snapshots;

/// <summary>A snapshot of a domain, as one answer of the server described it; libvirt's
/// <c>virDomainSnapshot</c>.</summary>
/// <remarks>What it says does not change; ask the domain for its <see cref="SnapshotTree"/> anew after a change. Safe
/// for use from many threads.</remarks>
public sealed class DomainSnapshot
{
    private readonly List<DomainSnapshot> _children = [];

    internal DomainSnapshot(Domain domain, DomainSnapshot? parent, VirtualMachineSnapshotTree node)
    {
        Domain = domain;
        Parent = parent;
        Reference = node.Snapshot;
        Id = node.Id;
        Name = node.Name;
        Description = node.Description;
        CreationTime = node.CreateTime;
        State = DomainIdentity.StateOf(node.State);
        IsQuiesced = node.Quiesced;
    }

    /// <summary>The domain that it is a snapshot of.</summary>
    public Domain Domain { get; }

    /// <summary>The server's number for it, unique within the domain: several snapshots may have one name. Null on
    /// servers before API 4.0.</summary>
    public int? Id { get; }

    /// <summary>As it was given, every character kept.</summary>
    public string Name { get; }

    /// <summary>What its maker wrote about it; empty for nothing.</summary>
    public string Description { get; }

    /// <summary>When it was made, by the server's clock.</summary>
    public DateTimeOffset CreationTime { get; }

    /// <summary>What the domain was doing when the snapshot was made.</summary>
    public DomainState State { get; }

    /// <summary>Whether the guest's file systems were brought to rest first.</summary>
    public bool IsQuiesced { get; }

    /// <summary>
    /// How many bytes its files have: state, memory, and the files that each disk had written to until it was made and
    /// no snapshot above it has; of a root, these are the disks themselves. As old as the server's list of files. Null
    /// when the server does not say, as before API 4.0, or was not asked (<see cref="DomainData.SnapshotSizes"/>).
    /// </summary>
    public long? SizeBytes { get; internal init; }

    /// <summary>Whether the domain's present state goes back to this one.</summary>
    public bool IsCurrent { get; internal set; }

    /// <summary>The snapshot that it was made from; null for a root.</summary>
    public DomainSnapshot? Parent { get; }

    /// <summary>Those made from it, in the server's order.</summary>
    public IReadOnlyList<DomainSnapshot> Children => _children;

    /// <summary>Those made from it, and from those, parents first.</summary>
    public IEnumerable<DomainSnapshot> Descendants
    {
        get
        {
            var open = new Stack<DomainSnapshot>(_children.AsEnumerable().Reverse());
            while (open.TryPop(out DomainSnapshot? next))
            {
                yield return next;
                for (int i = next._children.Count - 1; i >= 0; i--)
                    open.Push(next._children[i]);
            }
        }
    }

    internal ManagedObjectReference Reference { get; }

    /// <summary>The selected ones of those made from it; with <see cref="SnapshotFilter.Descendants"/> at any
    /// distance.</summary>
    public IReadOnlyList<DomainSnapshot> List(SnapshotFilter filter)
    {
        IEnumerable<DomainSnapshot> below = filter.HasFlag(SnapshotFilter.Descendants) ? Descendants : _children;
        return [.. below.Where(snapshot => SnapshotSelection.Selects(filter, snapshot))];
    }

    /// <summary>
    /// Brings the domain back to it (<c>virDomainRevertToSnapshot</c>): 3 requests and an update for each thing that
    /// happens; more only where a flag asks for another state than the snapshot's.
    /// </summary>
    /// <exception cref="VirException">NO_DOMAIN_SNAPSHOT when it is gone; INVALID_ARG for flags that do not go
    /// together.</exception>
    public Task RevertAsync(
        SnapshotRevertFlags flags = SnapshotRevertFlags.None,
        ChangeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Domain.RevertAsync(this, flags, options, cancellationToken);

    /// <summary>Removes it (<c>virDomainSnapshotDelete</c>); its children move up to its parent unless a flag says
    /// otherwise. 3 requests and an update for each thing that happens, for each of the children with
    /// <see cref="SnapshotDeleteFlags.ChildrenOnly"/>.</summary>
    /// <exception cref="VirException">As <see cref="RevertAsync"/>.</exception>
    public Task DeleteAsync(
        SnapshotDeleteFlags flags = SnapshotDeleteFlags.None,
        ChangeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Domain.DeleteAsync(this, flags, options, cancellationToken);

    /// <summary>
    /// Gives it the name and description of a snapshot XML, beyond libvirt's driver; what else the XML says of a
    /// snapshot cannot be changed and is not looked at: two requests.
    /// </summary>
    /// <returns>The new name.</returns>
    /// <exception cref="VirException">OPERATION_INVALID when another snapshot of the domain has the name;
    /// NO_DOMAIN_SNAPSHOT when this one is gone; as <see cref="SnapshotXml.Parse"/>.</exception>
    public async Task<string> UpdateAsync(string xml, CancellationToken cancellationToken = default)
    {
        SnapshotDefinition wanted = SnapshotXml.Parse(xml);
        await Domain.UpdateAsync(this, wanted, cancellationToken).ConfigureAwait(false);
        return wanted.Name ?? Name;
    }

    /// <summary>The snapshot XML, from what is known: no request.</summary>
    public string GetXml() => SnapshotXml.Format(new SnapshotDefinition(
        Name, Description, Memory: null, Disks: [], State, Parent?.Name, CreationTime, Domain.Uuid));

    internal void Add(DomainSnapshot child) => _children.Add(child);
}
