namespace EsxVirt.Cli.Output;

/// <summary>
/// The order of lists: letters A to Z compare as a to z, everything else by its code point (<c>strcasecmp</c>).
/// </summary>
internal static class AsciiCaseInsensitive
{
    public static Comparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    private static int Compare(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            int difference = Rank(left[i]) - Rank(right[i]);
            if (difference != 0)
                return difference;
        }

        return left.Length - right.Length;
    }

    /// <summary>Surrogates rank above all else, as their UTF-8 bytes do.</summary>
    private static int Rank(char c) =>
        c is >= 'A' and <= 'Z' ? c + ('a' - 'A')
        : char.IsSurrogate(c) ? c + 0x10000
        : c;
}
