namespace EsxVirt.Domains;

/// <summary>A picture of what a domain shows.</summary>
/// <param name="MimeType">Always <c>image/png</c>.</param>
/// <param name="Content">The file, whole.</param>
public sealed record DomainScreenshot(string MimeType, ReadOnlyMemory<byte> Content);
