namespace EsxVirt.VSphere.Client.Datastores;

/// <summary>Names one file in a datastore.</summary>
/// <param name="DatacenterPath">
/// The datacenter's name with the folders above it, joined by <c>/</c>: <c>ha-datacenter</c>, <c>folder1/dc1</c>.
/// </param>
/// <param name="Datastore">The datastore's name, as between the brackets of <c>[name] path</c>.</param>
/// <param name="Path">Path below the datastore's root, parts separated by <c>/</c>, nothing encoded.</param>
public sealed record DatastoreFile(string DatacenterPath, string Datastore, string Path)
{
    /// <summary>The file as VMware writes it: <c>[datastore] directory/file</c>.</summary>
    public override string ToString() => $"[{Datastore}] {Path}";
}
