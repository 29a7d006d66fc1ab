using EsxVirt.Libvirt.Model.Storage;

namespace EsxVirt.Storage;

/// <summary>Kind and sizes of a storage volume (<c>virStorageVolInfo</c>).</summary>
/// <param name="Type">File, or block.</param>
/// <param name="Capacity">Size that a machine sees, in bytes; that of the file where the server does not tell
/// it.</param>
/// <param name="Allocation">Space that it takes, in bytes; 0 where the server does not tell.</param>
public sealed record StorageVolumeInfo(StorageVolumeType Type, long Capacity, long Allocation);
