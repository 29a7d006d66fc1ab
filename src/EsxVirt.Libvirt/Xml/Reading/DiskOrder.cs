using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>
/// libvirt's order of disks: one group per bus as written (none is a group of its own) in order of appearance, by
/// target name within a group. The order of the lines in a VMX follows from it.
/// </summary>
internal static class DiskOrder
{
    public static List<DiskSettings> Arrange(IEnumerable<DiskSettings> disks) =>
        // Both steps are stable: equal names keep the order of the document.
        [.. disks.GroupBy(disk => disk.WrittenBus).SelectMany(group => group.OrderBy(disk => Index(disk.Disk.Target)))];

    /// <summary>-1 for a name that says nothing.</summary>
    private static long Index(string target) =>
        DiskTarget.TryParse(target, out _, out int index) ? index
        : DiskTarget.TryParseNvme(target, out int controller, out int unit) ? ((long)controller << 32) + unit
        : -1;
}
