namespace EsxVirt.VSphere.Client.Datastores;

/// <summary>A part of a file.</summary>
/// <param name="Offset">First byte, from 0.</param>
/// <param name="Length">Number of bytes, at least 1.</param>
public readonly record struct FileRange(long Offset, long Length);
