namespace EsxVirt.Domains;

/// <summary>A file that belongs to a domain.</summary>
/// <param name="Path"><c>[datastore] path</c>.</param>
/// <param name="Size">In bytes; null when the server does not tell.</param>
public sealed record DomainFile(string Path, long? Size);
