namespace EsxVirt.VSphere.Client.Datastores;

/// <summary>
/// Builds the addresses of files in datastores: <c>/folder/PATH?dcPath=DATACENTER&amp;dsName=DATASTORE</c>.
/// </summary>
/// <remarks>
/// ESX and vCenter decode the two query values twice, so a name with a <c>+</c> or <c>%</c> arrives only when it was
/// encoded twice (libvirt does so since 12.0). Other servers decode once and need <see cref="QueryEncoding.Once"/>.
/// </remarks>
internal static class DatastoreFileUrl
{
    // Uri would otherwise resolve "." and ".." and rewrite escapes; the server must see what was asked for.
    private static readonly UriCreationOptions Verbatim = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static Uri Build(Uri server, DatastoreFile file, QueryEncoding encoding)
    {
        string path = string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString));
        string query = $"dcPath={Encode(file.DatacenterPath, encoding)}&dsName={Encode(file.Datastore, encoding)}";
        return new Uri($"{server.GetLeftPart(UriPartial.Authority)}/folder/{path}?{query}", Verbatim);
    }

    /// <summary>Whether encoding once and twice differ: false for names of unreserved characters only.</summary>
    public static bool DependsOnEncoding(DatastoreFile file) =>
        Uri.EscapeDataString(file.DatacenterPath) != file.DatacenterPath
        || Uri.EscapeDataString(file.Datastore) != file.Datastore;

    private static string Encode(string name, QueryEncoding encoding)
    {
        string once = Uri.EscapeDataString(name);
        return encoding == QueryEncoding.Once ? once : Uri.EscapeDataString(once);
    }
}

/// <summary>How often the names in the query are percent-encoded.</summary>
internal enum QueryEncoding
{
    Twice,
    Once,
}
