using System.Security.Cryptography;
using System.Text;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage.Datastores;

namespace EsxVirt.Storage.Changes;

/// <summary>The name of a new volume: what is accepted, and how VMware wants to have it written.</summary>
internal static class VolumeName
{
    private const string DiskEnding = ".vmdk";
    private const string Forbidden = "\"*<>:|?";
    private const string Plain = "'(),. _-";

    /// <summary>Checks the name of a new disk, and escapes each of its parts.</summary>
    /// <returns>The name that the volume will really have.</returns>
    /// <exception cref="VirException">INTERNAL_ERROR or NO_SUPPORT in libvirt's words; INVALID_ARG for names that lead
    /// elsewhere.</exception>
    public static string ForNewDisk(string name)
    {
        CheckPlace(name);
        if (!IsDisk(name))
        {
            throw VirException.Create(
                VirErrorCode.NoSupport, $"Volume name '{name}' has unsupported suffix, expecting '.vmdk'");
        }
        return Escape(name);
    }

    /// <summary>As <see cref="ForNewDisk"/>, for a disk or an image.</summary>
    public static string ForNewFile(string name)
    {
        CheckPlace(name);
        if (!IsDisk(name) && !IsImage(name))
        {
            throw VirException.Create(
                VirErrorCode.NoSupport,
                $"Volume name '{name}' has unsupported suffix, expecting '.vmdk', '.iso' or '.flp'");
        }
        return Escape(name);
    }

    /// <summary>For the time until a new disk is whole: a name that nobody else uses, in the same directory.</summary>
    public static string OfUnfinishedDisk(string name) => $"{name[..^DiskEnding.Length]}{Mark()}{DiskEnding}";

    /// <summary>As <see cref="OfUnfinishedDisk"/>, for the file of a content.</summary>
    public static string OfUnfinishedFile(string name) => $"{name}{Mark()}.part";

    /// <summary>Whether the name is that of a virtual disk.</summary>
    public static bool IsDisk(string name) => name.EndsWith(DiskEnding, StringComparison.OrdinalIgnoreCase);

    private static string Mark() => $".esxvirt-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";

    private static bool IsImage(string name) =>
        new[] { ".iso", ".flp" }.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static void CheckPlace(string name)
    {
        if (name.StartsWith('['))
            throw Refused(name, "is a path; the name of a volume begins below its pool's root");
        if (!name.Contains('/') || name.StartsWith('/') || name.EndsWith('/'))
        {
            throw VirException.Create(
                VirErrorCode.InternalError, $"Volume name '{name}' doesn't have expected format '<directory>/<file>'");
        }
        if (!DatastoreSearch.IsName(name))
            throw Refused(name, "must not hold '.', '..' or nothing between slashes");

        // A server takes blanks at these places away, and finds another file.
        if (name.Split('/').Any(part => part != part.Trim(' ')))
            throw Refused(name, "must not have blanks at the start or end of a part");
        if (DatastoreFile.IsExtent(name))
            throw Refused(name, "is what VMware calls a part of another disk");
    }

    private static string Escape(string name) => string.Join('/', name.Split('/').Select(EscapePart));

    /// <summary>VMware's way: some characters become an underscore, then what is not plain ASCII becomes Base64 between
    /// plus and minus.</summary>
    private static string EscapePart(string part)
    {
        var percent = new StringBuilder();
        foreach (char letter in part)
        {
            if (Forbidden.Contains(letter))
                percent.Append('_');
            else if (letter is '\\' or '%')
                percent.Append(letter == '%' ? "%25" : "%5c");
            else
                percent.Append(letter);
        }

        byte[] bytes = Encoding.UTF8.GetBytes(percent.ToString());
        var escaped = new StringBuilder();
        for (int start = 0; start < bytes.Length;)
        {
            if (IsPlain(bytes[start]))
            {
                escaped.Append((char)bytes[start++]);
                continue;
            }
            int end = start;
            while (end < bytes.Length && !IsPlain(bytes[end]))
                end++;
            escaped.Append('+').Append(
                Convert.ToBase64String(bytes, start, end - start).TrimEnd('=').Replace('/', ','));
            if (end < bytes.Length)
                escaped.Append('-');
            start = end;
        }
        return escaped.ToString();
    }

    private static bool IsPlain(byte value) => char.IsAsciiLetterOrDigit((char)value) || Plain.Contains((char)value);

    private static VirException Refused(string name, string why) =>
        VirException.Create(VirErrorCode.InvalidArgument, $"Volume name '{name}' {why}");
}
