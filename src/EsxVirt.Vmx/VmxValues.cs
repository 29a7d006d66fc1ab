using System.Globalization;

namespace EsxVirt.Vmx;

/// <summary>
/// A typed view of a document, or of the entries below one prefix such as <c>scsi0:1</c>. Missing entries give the
/// default; values that are not of the type are errors naming key and line.
/// </summary>
public readonly struct VmxValues
{
    private const string WhiteSpace = " \t\n\v\f\r";

    private readonly VmxDocument _document;
    private readonly string _prefix;

    /// <summary>All entries of a document.</summary>
    public VmxValues(VmxDocument document) : this(document, "")
    {
    }

    private VmxValues(VmxDocument document, string prefix)
    {
        _document = document;
        _prefix = prefix;
    }

    /// <summary>The entries whose keys begin with a name and a dot; keys below are then given without them.</summary>
    /// <exception cref="ArgumentException">The name has a dot itself, or this is a section already.</exception>
    public VmxValues Section(string name) => _prefix.Length == 0 && !name.Contains('.')
        ? new VmxValues(_document, name)
        : throw new ArgumentException($"'{name}' is no first part of a key", nameof(name));

    /// <summary>The whole name of a key of this view.</summary>
    public string Key(string name) => _prefix.Length == 0 ? name : $"{_prefix}.{name}";

    /// <summary>A text with <c>|xx</c> escapes resolved; null where the entry is missing.</summary>
    public string? GetText(string name) => GetRaw(name) is { } value ? VmxEscape.DecodePipe(value) : null;

    /// <summary>A text as it stands between the quotes; null where the entry is missing.</summary>
    public string? GetRaw(string name) => TryGetRaw(name, out ReadOnlySpan<char> value) ? value.ToString() : null;

    /// <summary>
    /// As <see cref="GetText"/>, for a text that is looked at and not kept; valid as long as the document.
    /// </summary>
    public bool TryGetText(string name, out ReadOnlySpan<char> text)
    {
        bool isThere = TryGetRaw(name, out text);
        if (text.Contains('|'))
            text = VmxEscape.DecodePipe(text.ToString());
        return isThere;
    }

    private bool TryGetRaw(string name, out ReadOnlySpan<char> value) => _prefix.Length == 0
        ? _document.TryGetRaw(name, out value)
        : _document.TryGetRaw(_prefix, name, out value);

    /// <summary>A text that must be there.</summary>
    /// <exception cref="VmxValueException">The entry is missing.</exception>
    public string RequireText(string name) => GetText(name) ?? throw Missing(name);

    /// <summary>A decimal number, or -1 for <c>unlimited</c>.</summary>
    /// <exception cref="VmxValueException">The value is no number of 64 bits.</exception>
    public long GetInt64(string name, long missing)
    {
        if (!TryGetRaw(name, out ReadOnlySpan<char> value))
            return missing;
        if (value.Equals("unlimited", StringComparison.OrdinalIgnoreCase))
            return -1;
        if (TryParseInt64(value, out long number))
            return number;
        throw Invalid(name, "must represent an integer value");
    }

    /// <summary>A decimal number that must be there.</summary>
    /// <exception cref="VmxValueException">The entry is missing or no number of 64 bits.</exception>
    public long RequireInt64(string name) => TryGetRaw(name, out _) ? GetInt64(name, 0) : throw Missing(name);

    /// <summary><c>true</c> or <c>false</c> in any case.</summary>
    /// <exception cref="VmxValueException">The value is neither.</exception>
    public bool GetBoolean(string name, bool missing)
    {
        if (!TryGetRaw(name, out ReadOnlySpan<char> value))
            return missing;
        if (value.Equals("true", StringComparison.OrdinalIgnoreCase))
            return true;
        if (value.Equals("false", StringComparison.OrdinalIgnoreCase))
            return false;
        throw Invalid(name, "must represent a boolean value (true|false)");
    }

    /// <summary>C's notation of a number: white space before, a sign, decimal digits, nothing after.</summary>
    private static bool TryParseInt64(ReadOnlySpan<char> text, out long number)
    {
        text = text.TrimStart(WhiteSpace);
        ReadOnlySpan<char> digits = text is ['+' or '-', ..] ? text[1..] : text;
        number = 0;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9')
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    private VmxValueException Missing(string name)
    {
        string key = Key(name);
        return new VmxValueException($"Missing essential config entry '{key}'", 0, key);
    }

    private VmxValueException Invalid(string name, string rule)
    {
        string key = Key(name);
        int line = _document.Find(key).Line;
        return new VmxValueException($"Config entry '{key}' {rule} (line {line})", line, key);
    }
}
