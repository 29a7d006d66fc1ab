namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>What a disk's descriptor says.</summary>
/// <param name="CapacityInKB">Size that the guest sees.</param>
/// <param name="Adapter"><c>ddb.adapterType</c>.</param>
/// <param name="Extent">Name of the file with the data, which browsers do not show.</param>
/// <param name="HardwareVersion"><c>ddb.virtualHWVersion</c>.</param>
/// <param name="IsThin"><c>ddb.thinProvisioned</c>: blocks are allocated when they are first written.</param>
/// <param name="Uuid"><c>ddb.uuid</c>.</param>
internal sealed record DiskFacts(
    long CapacityInKB, string Adapter, string Extent, int HardwareVersion, bool IsThin, Guid Uuid);
