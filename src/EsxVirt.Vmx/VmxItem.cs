namespace EsxVirt.Vmx;

/// <summary>One entry of a document and what an edit made of it; values are cut from the text when they are asked for.</summary>
/// <param name="Key">As spelled in the file.</param>
/// <param name="Span">Where it stands in the text; all zero for an entry added later.</param>
/// <param name="NewValue">What an edit put between the quotes; null: the text still counts.</param>
/// <param name="IsRemoved">No longer there.</param>
/// <param name="IsDuplicate">An earlier entry has the same key; this one is only kept for the text.</param>
internal readonly record struct VmxItem(string Key, VmxSpan Span, string? NewValue, bool IsRemoved, bool IsDuplicate)
{
    /// <summary>Stands in the text that was read.</summary>
    public bool IsInText => Span.NameEnd > 0;
}
