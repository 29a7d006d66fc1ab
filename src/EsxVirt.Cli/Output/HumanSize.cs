using System.Globalization;

namespace EsxVirt.Cli.Output;

/// <summary>Amounts of bytes as people read them: <c>100.00 GiB</c>.</summary>
internal static class HumanSize
{
    private static readonly string[] Units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

    /// <summary>In the largest unit of which there is at least one, with two decimals.</summary>
    public static string Format(long bytes)
    {
        double amount = bytes;
        int unit = 0;
        for (; amount >= 1024 && unit < Units.Length - 1; unit++)
            amount /= 1024;
        return $"{amount.ToString("F2", CultureInfo.InvariantCulture)} {Units[unit]}";
    }
}
