using System.Text;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>The two ways in which VMware writes letters that a place does not allow.</summary>
internal static class Escapes
{
    /// <summary>Names in the inventory: <c>/ \ %</c> as <c>%2f %5c %25</c>.</summary>
    public static string Percent(string text) => Escape(text, '%', "/\\%");

    /// <summary>Undoes <see cref="Percent"/>, as servers do with names that clients give; other signs stay.</summary>
    public static string Unpercent(string text) => text
        .Replace("%2f", "/", StringComparison.OrdinalIgnoreCase)
        .Replace("%5c", "\\", StringComparison.OrdinalIgnoreCase)
        .Replace("%25", "%", StringComparison.Ordinal);

    /// <summary>Values in a VMX file: <c>" |</c> and line ends as <c>|22 |7c |0a</c>.</summary>
    public static string Pipe(string text) => Escape(text, '|', "\"|\n\r");

    private static string Escape(string text, char mark, string letters)
    {
        if (text.AsSpan().IndexOfAny(letters) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char letter in text)
        {
            if (letters.Contains(letter))
                escaped.Append(mark).Append(((int)letter).ToString("x2"));
            else
                escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
