using EsxVirt.Libvirt.Model.Storage;

namespace EsxVirt.Storage;

/// <summary>State and sizes of a storage pool (<c>virStoragePoolInfo</c>).</summary>
/// <param name="State">Running, or inaccessible.</param>
/// <param name="Capacity">In bytes; like the other sizes 0 for a pool that is inaccessible, and for targets.</param>
/// <param name="Allocation">What is taken, in bytes.</param>
/// <param name="Available">What is free, in bytes.</param>
public sealed record StoragePoolInfo(StoragePoolState State, long Capacity, long Allocation, long Available);
