using System.Globalization;
using System.Text;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Storage.Transfers;

/// <summary>What the descriptor of a disk, a small text file, says of the file with the data.</summary>
/// <param name="Extent">Name of that file, in the same directory.</param>
/// <param name="Size">Its size in bytes; null where the descriptor is empty.</param>
/// <param name="ContentId">
/// Changes when the disk is opened and written to; empty where the descriptor does not say.
/// </param>
internal sealed record DiskDescriptor(string Extent, long? Size, string ContentId)
{
    /// <summary>No descriptor is larger: what is, holds data itself.</summary>
    public const int MaximumLength = 64 * 1024;

    private const string Mark = "# Disk DescriptorFile";

    /// <summary>Reads the descriptor of a disk whose data is in one file as it is.</summary>
    /// <exception cref="VirException">
    /// INTERNAL_ERROR for what is no descriptor, NO_SUPPORT for a disk of another kind: with snapshots, sparse or
    /// split.
    /// </exception>
    public static DiskDescriptor Read(ReadOnlySpan<byte> bytes, DatastorePath path)
    {
        // Some servers make disks without any words in them; the usual name is the only one that they know.
        if (bytes.IsEmpty)
            return new DiskDescriptor(UsualExtent(path.FileName), null, "");
        if (bytes.StartsWith("KDMV"u8) || bytes.StartsWith("COWD"u8))
            throw Unsupported(path, "it holds compressed or sparse data itself");
        string text = Encoding.UTF8.GetString(bytes);
        if (!text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
            throw Broken(path, "it does not begin with '# Disk DescriptorFile'");
        DiskDescriptor? disk = null;
        string contentId = "";
        int number = 0;
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            number++;
            // Before the rest: the name of an extent may hold an equals sign.
            if (line.Split(' ', 2) is ["RW" or "RDONLY" or "NOACCESS", var extent])
            {
                if (disk is not null)
                    throw Unsupported(path, "it is split into several files");
                disk = ReadExtent(extent, path, number);
            }
            else if (line.Split('=', 2, StringSplitOptions.TrimEntries) is [var key, var value])
            {
                if (key == "CID")
                    contentId = value;
                if (key == "parentCID" && !value.Equals("ffffffff", StringComparison.OrdinalIgnoreCase))
                    throw Unsupported(path, "it is a snapshot and holds the changes only");
            }
        }
        return disk is null
            ? throw Broken(path, "it names no extent")
            : disk with { ContentId = contentId };
    }

    private static DiskDescriptor ReadExtent(string line, DatastorePath path, int number)
    {
        string[] words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var sectors, var kind, var quoted]
            || !long.TryParse(sectors, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            || count is <= 0 or > (long.MaxValue / 512)
            || quoted.Split('"') is not ["", { Length: > 0 } name, var rest])
            throw Broken(path, $"line {number} is no extent");
        if (kind is not ("VMFS" or "FLAT") || rest.Trim() is not ("" or "0"))
            throw Unsupported(path, $"its extent is of the kind '{kind}'");
        return name.IndexOfAny(['/', '\\']) < 0 && name is not ("." or "..")
            ? new DiskDescriptor(name, count * 512, "")
            : throw Unsupported(path, $"its data is elsewhere, in '{name}'");
    }

    private static string UsualExtent(string name) => $"{name[..^".vmdk".Length]}-flat.vmdk";

    private static VirException Broken(DatastorePath path, string why) =>
        VirException.Create(VirErrorCode.InternalError, $"The descriptor of disk '{path}' is broken: {why}");

    private static VirException Unsupported(DatastorePath path, string why) => VirException.Create(
        VirErrorCode.NoSupport, $"The content of disk '{path}' cannot be transferred: {why}");
}
