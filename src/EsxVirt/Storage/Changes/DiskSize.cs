using System.Globalization;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Storage.Changes;

/// <summary>Sizes that a virtual disk can have.</summary>
internal static class DiskSize
{
    private const long Sector = 512;

    /// <summary>62 TB, vSphere's maximum.</summary>
    private const long Maximum = 62L << 40;

    /// <summary>The size in the unit of the API; half a KiB more where that is no whole number.</summary>
    /// <exception cref="VirException">INVALID_ARG for nothing, for parts of a sector, and beyond 62 TB.</exception>
    public static long InKB(long bytes)
    {
        if (bytes <= 0)
            throw Refused(bytes, "a disk needs at least one sector");
        if (bytes % Sector != 0)
            throw Refused(bytes, "it is not a multiple of a sector's 512 bytes");
        return bytes <= Maximum
            ? (bytes + 1023) / 1024
            : throw Refused(bytes, "a disk has at most 62 TB, 68169720922112 bytes");
    }

    private static VirException Refused(long bytes, string why) => VirException.Create(
        VirErrorCode.InvalidArgument,
        string.Create(CultureInfo.InvariantCulture, $"capacity of {bytes} bytes is not possible: {why}"));
}
