using System.Diagnostics.CodeAnalysis;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Domains;

/// <summary>A file or directory as VMware writes it: <c>[datastore] path</c>.</summary>
/// <param name="Datastore">Name of the datastore; never empty.</param>
/// <param name="File">Path below the datastore's root with <c>/</c>; may be empty.</param>
internal readonly record struct DatastorePath(string Datastore, string File)
{
    /// <summary>The part before the last slash; empty for a file in the datastore's root.</summary>
    public string Directory => File.LastIndexOf('/') is var slash && slash < 0 ? "" : File[..slash];

    /// <summary>The part after the last slash.</summary>
    public string FileName => File[(File.LastIndexOf('/') + 1)..];

    /// <summary>Reads the text form; blanks after the bracket are skipped.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out DatastorePath? path)
    {
        int end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        path = end > 1 ? new DatastorePath(text[1..end], text[(end + 1)..].TrimStart(' ')) : null;
        return path is not null;
    }

    /// <summary>As <see cref="TryParse"/>.</summary>
    /// <exception cref="VirException">INVALID_ARG.</exception>
    public static DatastorePath Parse(string text) =>
        TryParse(text, out DatastorePath? path)
            ? path.Value
            : throw VirException.Create(
                VirErrorCode.InvalidArgument,
                $"Datastore path '{text}' doesn't have expected format '[<datastore>] <path>'");

    /// <summary>The directory in the text form.</summary>
    public string DirectoryText => Directory.Length == 0 ? $"[{Datastore}]" : $"[{Datastore}] {Directory}";

    /// <summary>The text form.</summary>
    public override string ToString() => File.Length == 0 ? $"[{Datastore}]" : $"[{Datastore}] {File}";
}
