namespace EsxVirt.Libvirt.Model.Storage;

/// <summary>What a <c>pool</c> document says.</summary>
/// <param name="Type">Kind of pool; decides which members of the source count.</param>
/// <param name="Name">The datastore's name, or the target's.</param>
/// <param name="Uuid">As libvirt derives it.</param>
/// <param name="Capacity">In bytes.</param>
/// <param name="Allocation">In bytes.</param>
/// <param name="Available">In bytes.</param>
/// <param name="Source">Where the storage comes from.</param>
/// <param name="TargetPath">Where the host has it; null leaves the element out.</param>
public sealed record StoragePoolDefinition(
    StoragePoolType Type,
    string Name,
    Guid Uuid,
    long Capacity,
    long Allocation,
    long Available,
    StoragePoolSource Source,
    string? TargetPath);

/// <summary>The element <c>source</c> of a pool.</summary>
/// <param name="Host">Name or address of the server; null for none.</param>
/// <param name="Port">Of the server; null where the protocol's own is meant.</param>
/// <param name="Directory">Exported path; null for none.</param>
/// <param name="Initiator">iSCSI name. libvirt's ESX driver puts the target's there.</param>
/// <param name="Format"><c>vmfs</c>, <c>nfs</c>, <c>cifs</c>; null for pools without formats.</param>
public sealed record StoragePoolSource(
    string? Host = null, int? Port = null, string? Directory = null, string? Initiator = null, string? Format = null);
