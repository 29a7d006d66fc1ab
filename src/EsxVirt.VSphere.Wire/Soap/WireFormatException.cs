namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>A message that is not what the protocol asks for. The message says where: line and element.</summary>
public sealed class WireFormatException : Exception
{
    /// <summary>Makes the exception; line and element are appended to the text.</summary>
    public WireFormatException(string text, int line, string? element, Exception? inner = null)
        : base(Describe(text, line, element), inner)
    {
        Line = line;
        Element = element;
    }

    /// <summary>Line of the message, from 1; 0 where unknown.</summary>
    public int Line { get; }

    /// <summary>Local name of the element, where known.</summary>
    public string? Element { get; }

    /// <summary>
    /// Whether a value breaks its type in a message that is otherwise sound: well-formed and within the limits.
    /// </summary>
    internal bool IsOfValue { get; init; }

    private static string Describe(string text, int line, string? element) => (line, element) switch
    {
        (0, null) => text,
        (0, _) => $"{text} (element '{element}')",
        (_, null) => $"{text} (line {line})",
        _ => $"{text} (line {line}, element '{element}')",
    };
}
