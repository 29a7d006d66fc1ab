using System.Globalization;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary>Times as virsh prints them: local, with the zone as <c>+0100</c>.</summary>
internal static class SnapshotTime
{
    public static string Format(DateTimeOffset time, TimeZoneInfo zone)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(time, zone);
        TimeSpan offset = local.Offset.Duration();
        char sign = local.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{local:yyyy-MM-dd HH:mm:ss} {sign}{offset.Hours:00}{offset.Minutes:00}");
    }
}
