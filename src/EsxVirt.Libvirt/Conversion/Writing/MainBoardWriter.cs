

namespace EsxVirt.Libvirt.Conversion.Writing;

/// <summary>What every machine has from hardware version 7 on.</summary>
internal static class MainBoardWriter
{
    private const int FirstHardwareVersion = 7;

    /// <param name="lines">Where to.</param>
    /// <param name="hardwareVersion">Of the machine.</param>
    /// <param name="hasPciDisks">A SCSI, SATA or NVMe controller needs the bridges; IDE does not.</param>
    public static void Write(VmxLines lines, int hardwareVersion, bool hasPciDisks)
    {
        if (hardwareVersion < FirstHardwareVersion)
            return;
        if (hasPciDisks)
        {
            lines.Add("pciBridge0.present", true);
            for (int bridge = 4; bridge <= 7; bridge++)
            {
                lines.Add($"pciBridge{bridge}.present", true);
                lines.Add($"pciBridge{bridge}.virtualDev", "pcieRootPort");
                lines.Add($"pciBridge{bridge}.functions", 8);
            }
        }

        lines.Add("vmci0.present", true);
    }
}
