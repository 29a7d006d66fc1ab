using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Connections;

/// <summary>One object of the inventory tree.</summary>
internal sealed class InventoryNode(RetrievedObject content)
{
    public RetrievedObject Content => content;

    public ManagedObjectReference Reference => content.Reference;

    public ManagedObjectReference? Parent { get; } = content.GetValue<ManagedObjectReference>("parent");

    /// <summary>As the server keeps it: <c>%</c>, <c>/</c> and <c>\</c> written <c>%25</c>, <c>%2f</c> and
    /// <c>%5c</c>.</summary>
    public string Name { get; } = content.GetString("name") ?? "";

    public bool IsCluster => Reference.Type == ManagedTypes.ClusterComputeResource;

    /// <summary>Whether it is of a type; a cluster is a compute resource, a storage pod is no folder to walk.</summary>
    public bool Is(string type) =>
        Reference.Type == type || (IsCluster && type == ManagedTypes.ComputeResource);

    /// <summary>Whether a user means it by this name, escaped as the server keeps it or as people see it.</summary>
    public bool IsNamed(string name) => Name == name || InventoryName.Unescape(Name) == name;
}
