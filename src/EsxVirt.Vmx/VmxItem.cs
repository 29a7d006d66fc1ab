namespace EsxVirt.Vmx;

/// <summary>
/// One entry of a document and what became of it; <see cref="VmxStorage"/> cuts its key and value out when they are
/// asked for. Numbers only: the many entries of a file are then cheap to keep and to forget.
/// </summary>
/// <param name="Span">Where it stands in the text; all zero for an entry added later.</param>
/// <param name="Edit">Position in <see cref="VmxStorage.Edits"/>; -1: the text still counts.</param>
/// <param name="IsRemoved">No longer there.</param>
/// <param name="IsDuplicate">An earlier entry has the same key; this one is only kept for the text.</param>
internal readonly record struct VmxItem(VmxSpan Span, int Edit, bool IsRemoved, bool IsDuplicate)
{
    /// <summary>Stands in the text that was read.</summary>
    public bool IsInText => Span.NameEnd > 0;
}

/// <summary>What an edit made of an entry.</summary>
/// <param name="Key">The key of an added entry; one that the text has keeps the spelling there.</param>
/// <param name="Value">What now stands between the quotes.</param>
internal readonly record struct VmxEdit(string Key, string Value);
