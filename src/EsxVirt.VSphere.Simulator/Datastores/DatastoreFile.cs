namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>A file of a datastore. The data of disks is not kept, only its size.</summary>
internal sealed record DatastoreFile(string Name, ReadOnlyMemory<byte> Content)
{
    public long Size { get; init; } = Content.Length;

    /// <summary>What a disk's descriptor says; null for all other files.</summary>
    public DiskFacts? Disk { get; init; }
}

/// <summary>What a disk's descriptor says.</summary>
/// <param name="CapacityInKB">Size that the guest sees.</param>
/// <param name="Adapter"><c>ddb.adapterType</c>.</param>
/// <param name="Extent">Name of the file with the data, which browsers do not show.</param>
/// <param name="HardwareVersion"><c>ddb.virtualHWVersion</c>.</param>
internal sealed record DiskFacts(long CapacityInKB, string Adapter, string Extent, int HardwareVersion);
