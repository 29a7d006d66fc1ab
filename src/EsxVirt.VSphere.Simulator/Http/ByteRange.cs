using System.Globalization;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>The part of a file that a <c>Range</c> header asks for. No bytes: it begins beyond the end.</summary>
internal readonly record struct ByteRange(long Start, long Length)
{
    /// <summary>
    /// One range of bytes: first-last, first-, or -count. Anything else means the whole file, as RFC 9110 allows; so
    /// null.
    /// </summary>
    public static ByteRange? Parse(string? header, long size)
    {
        const string Unit = "bytes=";
        if (header is null
            || !header.StartsWith(Unit, StringComparison.OrdinalIgnoreCase)
            || header[Unit.Length..].Split('-') is not [var first, var last])
            return null;
        if (first.Length == 0)
            return TryParse(last, out long count) ? new(size - Math.Min(count, size), Math.Min(count, size)) : null;
        if (!TryParse(first, out long start))
            return null;
        long end = TryParse(last, out long given) ? Math.Min(given, size - 1) : size - 1;
        return last.Length > 0 && given < start && TryParse(last, out _)
            ? null
            : new ByteRange(start, start < size ? end - start + 1 : 0);
    }

    private static bool TryParse(string text, out long number)
        => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
