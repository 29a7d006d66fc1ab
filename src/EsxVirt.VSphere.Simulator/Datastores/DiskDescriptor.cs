using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>The text file that stands for a disk on a datastore.</summary>
internal static class DiskDescriptor
{
    /// <summary>No descriptor is larger; what is larger is data.</summary>
    public const int MaxLength = 64 * 1024;

    public static byte[] Write(DiskFacts disk)
    {
        long sectors = disk.CapacityInKB * 2;
        string thin = disk.IsThin ? "\nddb.thinProvisioned = \"1\"" : "";
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
            # Disk DescriptorFile
            version=1
            encoding="UTF-8"
            CID=fffffffe
            parentCID=ffffffff
            isNativeSnapshot="no"
            createType="vmfs"

            # Extent description
            RW {sectors} VMFS "{disk.Extent}"

            # The Disk Data Base
            #DDB

            ddb.adapterType = "{disk.Adapter}"
            ddb.geometry.cylinders = "{sectors / 255 / 63}"
            ddb.geometry.heads = "255"
            ddb.geometry.sectors = "63"{thin}
            ddb.toolsVersion = "12389"
            ddb.uuid = "{UuidText(disk.Uuid)}"
            ddb.virtualHWVersion = "{disk.HardwareVersion}"

            """));
    }

    /// <summary>The facts of a descriptor with one flat extent; null when the bytes are none.</summary>
    public static DiskFacts? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLength || !bytes.StartsWith("# Disk DescriptorFile"u8))
            return null;
        var disk = new DiskFacts(0, "lsilogic", "", 8, IsThin: false, Guid.Empty);
        foreach (string line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("RW ", StringComparison.Ordinal))
            {
                string[] words = line.Split(' ', 4);
                if (disk.Extent.Length > 0
                    || words is not [_, var sectors, "VMFS" or "FLAT", var extent]
                    || !long.TryParse(sectors, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
                    || extent.Split('"') is not ["", { Length: > 0 } name, ..])
                    return null;
                disk = disk with { CapacityInKB = count / 2, Extent = name };
            }
            else if (line.Split('=', 2, StringSplitOptions.TrimEntries) is [var key, var quoted])
            {
                disk = With(disk, key, quoted.Trim('"'));
            }
        }

        return disk.Extent.Length > 0 ? disk : null;
    }

    /// <summary>As servers write it: <c>60 00 C2 9e 7b 1a c9 33-9f 2e …</c>.</summary>
    public static string UuidText(Guid uuid)
    {
        string hex = uuid.ToString("N");
        IEnumerable<string> bytes = Enumerable.Range(0, 16).Select(index => hex.Substring(index * 2, 2));
        return $"{string.Join(' ', bytes.Take(8))}-{string.Join(' ', bytes.Skip(8))}";
    }

    /// <summary>A UUID of the kind that VMware gives to disks, always the same for one seed.</summary>
    public static Guid UuidOf(string seed)
    {
        byte[] bytes = MD5.HashData(Encoding.UTF8.GetBytes(seed));
        (bytes[0], bytes[1], bytes[2], bytes[3]) = (0x60, 0x00, 0xC2, (byte)(0x90 | bytes[3] & 0x0F));
        return new Guid(bytes, bigEndian: true);
    }

    private static DiskFacts With(DiskFacts disk, string key, string value) => key switch
    {
        "ddb.adapterType" => disk with { Adapter = value },
        "ddb.thinProvisioned" => disk with { IsThin = value == "1" },
        "ddb.virtualHWVersion" when int.TryParse(value, CultureInfo.InvariantCulture, out int version)
            => disk with { HardwareVersion = version },
        "ddb.uuid" when Guid.TryParseExact(value.Replace(" ", "").Replace("-", ""), "N", out Guid uuid)
            => disk with { Uuid = uuid },
        _ => disk,
    };
}
