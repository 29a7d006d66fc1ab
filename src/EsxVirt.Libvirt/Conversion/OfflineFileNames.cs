using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Libvirt.Conversion;

/// <summary>File names of a VMX without a host to ask: datastores are taken from the paths themselves.</summary>
public static class OfflineFileNames
{
    private const string Volumes = "/vmfs/volumes/";

    /// <summary>
    /// The resolver for a machine whose VMX lies in a directory: relative names lie beside it,
    /// <c>/vmfs/volumes/X/p</c> is <c>[X] p</c>, other absolute names stay.
    /// </summary>
    /// <param name="directory"><c>[datastore] directory</c>, or <c>[datastore]</c> alone for its root.</param>
    public static VmxFileResolver In(string directory) => (name, _) => Resolve(directory, name);

    /// <summary>
    /// The directory of a datastore path: <c>[ds] dir/x.vmx</c> gives <c>[ds] dir</c>, and <c>[ds] x.vmx</c>
    /// <c>[ds]</c>.
    /// </summary>
    public static string DirectoryOf(string path)
    {
        int slash = path.LastIndexOf('/');
        if (slash >= 0)
            return path[..slash];
        int bracket = path.IndexOf(']');
        return bracket < 0 ? "" : path[..(bracket + 1)];
    }

    /// <summary>
    /// The way back: <c>[datastore] path</c> becomes <c>/vmfs/volumes/datastore/path</c>; an absolute path stays.
    /// </summary>
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.InvalidArgument"/>: no name in the brackets;
    /// <see cref="VirErrorCode.InternalError"/>: neither form.
    /// </exception>
    public static string Format(string source)
    {
        if (source.StartsWith('/'))
            return source;
        if (!source.StartsWith('['))
            throw Fail($"Could not handle file name '{source}'");
        // As libvirt: without a closing bracket the whole rest is the datastore.
        int close = source.IndexOf(']');
        string datastore = close < 0 ? source[1..] : source[1..close];
        if (datastore.Length == 0)
            throw VirException.Create(VirErrorCode.InvalidArgument, VirErrorDomain.None,
                $"Datastore path '{source}' doesn't have expected format '[<datastore>] <path>'");
        string path = close < 0 ? "" : source[(close + 1)..].TrimStart(' ');
        return $"{Volumes}{datastore}/{path}";
    }

    private static string Resolve(string directory, string name)
    {
        if (!name.StartsWith('/') && !name.Contains('\\'))
            return directory.EndsWith(']') ? $"{directory} {name}" : $"{directory}/{name}";
        if (name.StartsWith(Volumes, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> rest = name.AsSpan(Volumes.Length).TrimStart('/');
            int slash = rest.IndexOf('/');
            ReadOnlySpan<char> path = slash < 0 ? "" : rest[(slash + 1)..].TrimStart('/');
            if (slash <= 0 || path.IsEmpty)
            {
                throw Fail($"File name '{name}' doesn't have expected format '/vmfs/volumes/<datastore>/<path>'");
            }
            return $"[{rest[..slash]}] {path}";
        }
        return name.StartsWith('/') ? name : throw Fail($"Could not handle file name '{name}'");
    }

    private static VirException Fail(string text) =>
        VirException.Create(VirErrorCode.InternalError, VirErrorDomain.None, text);
}
