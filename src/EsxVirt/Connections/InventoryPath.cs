using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Connections;

/// <summary>Finds the host that the path of a <c>vpx</c> URI names:
/// <c>[folder/…]datacenter/[folder/…][cluster/]host</c>.</summary>
internal static class InventoryPath
{
    /// <summary>Walks the path from the root folder.</summary>
    /// <param name="path">The decoded path of the URI.</param>
    /// <param name="tree">Folders, datacenters, compute resources and hosts.</param>
    /// <exception cref="VirException">INVALID_ARG for a path with too few or too many items, INTERNAL_ERROR for an item
    /// that is not there.</exception>
    public static HostPlace Find(string path, InventoryTree tree)
    {
        var items = new Queue<string>(path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        if (items.Count == 0)
            throw Invalid($"Path '{path}' does not specify a datacenter");

        var datacenterPath = new List<string>();
        InventoryNode datacenter = Descend(tree, tree.Root, items, ManagedTypes.Datacenter, datacenterPath)
            ?? throw NotFound(path, "datacenter", items, "folder or datacenter");
        if (items.Count == 0)
            throw Invalid($"Path '{path}' does not specify a compute resource");
        InventoryNode compute = Descend(tree, tree.HostFolder(datacenter), items, ManagedTypes.ComputeResource, [])
            ?? throw NotFound(path, "compute resource", items, "folder or compute resource");
        InventoryNode host = compute.IsCluster
            ? HostOfCluster(path, tree, compute, items)
            : StandaloneHost(path, tree, compute, items);
        if (items.Count > 0)
            throw Invalid($"Path '{path}' ends with an excess item");
        return new HostPlace(datacenter, string.Join('/', datacenterPath), compute, host);
    }

    private static InventoryNode HostOfCluster(
        string path, InventoryTree tree, InventoryNode cluster, Queue<string> items)
    {
        if (!items.TryDequeue(out string? name))
            throw Invalid($"Path '{path}' does not specify a host system");
        return tree.Hosts(cluster).FirstOrDefault(host => host.IsNamed(name))
            ?? throw Error(
                $"Could not find host system specified in '{path}': no host of the cluster is named '{name}'");
    }

    /// <summary>The last item names compute resource and host in one; naming the host once more is tolerated.</summary>
    private static InventoryNode StandaloneHost(
        string path, InventoryTree tree, InventoryNode compute, Queue<string> items)
    {
        InventoryNode host = tree.Hosts(compute).FirstOrDefault()
            ?? throw Error($"Could not find host system specified in '{path}'");
        if (items.TryPeek(out string? name) && host.IsNamed(name))
            items.Dequeue();
        return host;
    }

    /// <summary>
    /// Follows folders until an item names an object of the type. Null leaves the item that names nothing at the head
    /// of the queue (or the queue empty).
    /// </summary>
    private static InventoryNode? Descend(
        InventoryTree tree, InventoryNode? folder, Queue<string> items, string type, List<string> passed)
    {
        while (folder is not null && items.TryPeek(out string? item))
        {
            InventoryNode? next = tree.Child(folder, item, ManagedTypes.Folder) ?? tree.Child(folder, item, type);
            if (next is null)
                return null;
            items.Dequeue();
            passed.Add(next.Name);
            if (next.Is(type))
                return next;
            folder = next;
        }
        return null;
    }

    private static VirException NotFound(string path, string what, Queue<string> items, string expected)
    {
        string text = $"Could not find {what} specified in '{path}'";
        return Error(items.TryPeek(out string? item) ? $"{text}: no {expected} is named '{item}' there" : text);
    }

    private static VirException Invalid(string text) => VirException.Create(VirErrorCode.InvalidArgument, text);

    private static VirException Error(string text) => VirException.Create(VirErrorCode.InternalError, text);
}
