using System.Text.Json;

namespace EsxVirt.Conformance.Tests.ForeignClients;

/// <summary>What <c>Clients/pyvmomi</c> and <c>Clients/govmomi</c> both print, in this shape.</summary>
internal sealed record InventoryReport(
    InventoryReport.AboutServer About,
    string User,
    IReadOnlyDictionary<string, string[]> Inventory,
    IReadOnlyList<InventoryReport.Host> Hosts,
    IReadOnlyList<InventoryReport.Datastore> Datastores,
    IReadOnlyList<InventoryReport.Machine> VirtualMachines,
    IReadOnlyList<string?> FoundByUuid)
{
    public static InventoryReport Parse(string json) =>
        JsonSerializer.Deserialize<InventoryReport>(json, JsonSerializerOptions.Web)!;

    internal sealed record AboutServer(string ApiType, string ApiVersion, string FullName);

    internal sealed record Host(string Name, int Cpus, long Memory, string Product);

    /// <param name="Name">Between the brackets of paths.</param>
    /// <param name="Type"><c>VMFS</c> and the like.</param>
    /// <param name="Mounts">Where hosts have it; empty texts where they do not tell.</param>
    /// <param name="Files">Disks and images: folder, name, Go's name of the type, capacity in KiB and size.</param>
    internal sealed record Datastore(string Name, string Type, string[] Mounts, string[] Files);

    internal sealed record Machine(
        string Moref,
        string Name,
        string PowerState,
        string OnHost,
        string? Uuid,
        string? InstanceUuid,
        int? MemoryMB,
        int? Cpus,
        string? Path,
        int Devices,
        string[] Snapshots);
}
