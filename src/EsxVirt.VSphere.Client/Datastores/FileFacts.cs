namespace EsxVirt.VSphere.Client.Datastores;

/// <summary>What a server says about a file without sending it.</summary>
/// <param name="Length">Size in bytes; null where the server did not say.</param>
/// <param name="Modified">When it was last written; many servers do not say.</param>
public readonly record struct FileFacts(long? Length, DateTimeOffset? Modified);
