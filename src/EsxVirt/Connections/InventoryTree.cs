using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Connections;

/// <summary>The part of a server's inventory above its virtual machines, as one retrieval told it.</summary>
internal sealed class InventoryTree
{
    private readonly List<InventoryNode> _nodes;
    private readonly ILookup<ManagedObjectReference, InventoryNode> _byParent;

    public InventoryTree(ManagedObjectReference root, IEnumerable<RetrievedObject> objects)
    {
        _nodes = [.. objects.Select(o => new InventoryNode(o))];
        _byParent = _nodes.Where(n => n.Parent is not null).ToLookup(n => n.Parent!.Value);
        Root = _nodes.FirstOrDefault(n => n.Reference == root);
    }

    /// <summary>What one retrieval at open has to ask for: the tree, and of each host all that the connection
    /// needs.</summary>
    public static PropertyQuery Query(ManagedObjectReference root) => new PropertyQuery()
        .Start(root)
        .Follow("folder", ManagedTypes.Folder, "childEntity", then: ["folder", "datacenter", "compute"])
        .Follow("datacenter", ManagedTypes.Datacenter, "hostFolder", then: ["folder"])
        .Follow("compute", ManagedTypes.ComputeResource, "host")
        .Read(ManagedTypes.Folder, "name", "parent")
        .Read(ManagedTypes.Datacenter, "name", "parent", "hostFolder", "vmFolder")
        .Read(ManagedTypes.ComputeResource, "name", "parent", "resourcePool")
        .Read(ManagedTypes.HostSystem, [.. HostPlace.HostProperties]);

    /// <summary>As the other, for one host that is known, from it up to the root.</summary>
    public static PropertyQuery QueryAround(ManagedObjectReference host) => new PropertyQuery()
        .Start(host)
        .Follow("host", ManagedTypes.HostSystem, "parent", then: ["compute"])
        .Follow("compute", ManagedTypes.ComputeResource, "parent", then: ["folder"])
        .Follow("folder", ManagedTypes.Folder, "parent", then: ["folder", "datacenter"])
        .Follow("datacenter", ManagedTypes.Datacenter, "parent", then: ["folder"])
        .Read(ManagedTypes.Folder, "name", "parent")
        .Read(ManagedTypes.Datacenter, "name", "parent", "hostFolder", "vmFolder")
        .Read(ManagedTypes.ComputeResource, "name", "parent", "resourcePool")
        .Read(ManagedTypes.HostSystem, [.. HostPlace.HostProperties]);

    /// <summary>Null when the server does not show it.</summary>
    public InventoryNode? Root { get; }

    public InventoryNode? HostFolder(InventoryNode datacenter) =>
        datacenter.Content.GetValue<ManagedObjectReference>("hostFolder") is { } reference
            ? _nodes.Find(n => n.Reference == reference)
            : null;

    /// <summary>Null when it was not read.</summary>
    public InventoryNode? Find(ManagedObjectReference? reference) => _nodes.Find(n => n.Reference == reference);

    /// <summary>The first child of that type and name.</summary>
    public InventoryNode? Child(InventoryNode parent, string name, string type) =>
        _byParent[parent.Reference].FirstOrDefault(n => n.Is(type) && n.IsNamed(name));

    public IEnumerable<InventoryNode> Hosts(InventoryNode compute) =>
        _byParent[compute.Reference].Where(n => n.Is(ManagedTypes.HostSystem));

    /// <summary>The first object of a type, which on a host itself is the only one.</summary>
    public InventoryNode? First(string type) => _nodes.Find(n => n.Is(type));
}
