namespace EsxVirt.Vmx;

/// <summary>
/// One entry of a document and what an edit made of it; keys and values are cut from the text when they are asked for.
/// </summary>
/// <param name="Span">Where it stands in the text; all zero for an entry added later.</param>
/// <param name="NewKey">The key of an entry added later; null: the text has it.</param>
/// <param name="NewValue">What an edit put between the quotes; null: the text still counts.</param>
/// <param name="IsRemoved">No longer there.</param>
/// <param name="IsDuplicate">An earlier entry has the same key; this one is only kept for the text.</param>
internal readonly record struct VmxItem(
    VmxSpan Span, string? NewKey, string? NewValue, bool IsRemoved, bool IsDuplicate)
{
    /// <summary>Stands in the text that was read.</summary>
    public bool IsInText => Span.NameEnd > 0;

    /// <summary>The key, as spelled in the file.</summary>
    public ReadOnlySpan<char> KeyIn(ReadOnlySpan<char> text) =>
        NewKey is null ? text[Span.NameStart..Span.NameEnd] : NewKey;

    /// <summary>The value as it stands between the quotes.</summary>
    public ReadOnlySpan<char> ValueIn(ReadOnlySpan<char> text) =>
        NewValue is null ? text[Span.ValueStart..Span.ValueEnd] : NewValue;
}
