namespace EsxVirt.Vmx;

/// <summary>One entry of a document and what an edit made of it.</summary>
/// <param name="Key">As spelled in the file.</param>
/// <param name="Value">Between the quotes; null once removed.</param>
/// <param name="Span">Where it stands in the text; all zero for an entry added later.</param>
/// <param name="IsEdited">Value or existence differs from the text.</param>
/// <param name="IsDuplicate">An earlier entry has the same key; this one is only kept for the text.</param>
internal readonly record struct VmxItem(string Key, string? Value, VmxSpan Span, bool IsEdited, bool IsDuplicate);
