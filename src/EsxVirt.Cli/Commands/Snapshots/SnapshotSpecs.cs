using System.Text;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary>The small languages of <c>snapshot-create-as --memspec</c> and <c>--diskspec</c>.</summary>
internal static class SnapshotSpecs
{
    /// <summary><c>[file=]NAME[,snapshot=TYPE]</c>; null for null.</summary>
    public static SnapshotMemory? ReadMemory(string? spec)
    {
        if (spec is null)
            return null;
        (string? snapshot, string? file) = (null, null);
        foreach (string part in Split(spec))
        {
            if (snapshot is null && Value(part, "snapshot=") is { } type)
                snapshot = type;
            else if (file is null && Value(part, "file=") is { } name)
                file = name;
            else if (file is null && part.StartsWith('/'))
                file = part;
            else
                throw new CommandFailure($"unable to parse memspec: {spec}");
        }
        return new SnapshotMemory(snapshot, file);
    }

    /// <summary><c>DISK[,snapshot=TYPE][,driver=TYPE][,stype=TYPE][,file=NAME]</c></summary>
    public static SnapshotDisk ReadDisk(CommandContext context, string spec)
    {
        List<string> parts = Split(spec);
        var disk = new SnapshotDisk(parts[0], null, null, null, null);
        foreach (string part in parts.Skip(1))
        {
            disk = disk.Snapshot is null && Value(part, "snapshot=") is { } snapshot ? disk with { Snapshot = snapshot }
                : disk.Driver is null && Value(part, "driver=") is { } driver ? disk with { Driver = driver }
                : disk.Source is null && Value(part, "file=") is { } file ? disk with { Source = file }
                : disk.Type is null && Value(part, "stype=") is { } type
                ? disk with { Type = CheckType(context, type, spec) }
                : throw Malformed(spec);
        }
        return disk;
    }

    private static string CheckType(CommandContext context, string type, string spec)
    {
        if (type is "file" or "block")
            return type;
        if (!context.Json)
            context.Errors.Error($"Unknown storage type: '{type}'");
        throw Malformed(spec);
    }

    private static CommandFailure Malformed(string spec) => new($"unable to parse diskspec: {spec}");

    private static string? Value(string part, string key) =>
        part.StartsWith(key, StringComparison.Ordinal) ? part[key.Length..] : null;

    /// <summary>The pieces between commas; two commas are one that does not separate.</summary>
    private static List<string> Split(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != ',')
                piece.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == ',')
                piece.Append(text[i++]);
            else
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
        }
        pieces.Add(piece.ToString());
        return pieces;
    }
}
