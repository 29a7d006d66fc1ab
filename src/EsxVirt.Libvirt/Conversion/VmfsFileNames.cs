using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Libvirt.Conversion;

/// <summary>File names of datastores as every ESX host mounts them, for conversions without a server.</summary>
public static class VmfsFileNames
{
    private const string Mounts = "/vmfs/volumes/";

    /// <summary><c>[datastore] path</c> becomes <c>/vmfs/volumes/datastore/path</c>; an absolute path stays.</summary>
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.InvalidArgument"/>: no name in the brackets;
    /// <see cref="VirErrorCode.InternalError"/>: neither form.
    /// </exception>
    public static string Format(string source)
    {
        if (source.StartsWith('/'))
            return source;
        if (!source.StartsWith('['))
            throw ConversionError.Internal($"Could not handle file name '{source}'");
        // As libvirt: without a closing bracket the whole rest is the datastore.
        int close = source.IndexOf(']');
        string datastore = close < 0 ? source[1..] : source[1..close];
        if (datastore.Length == 0)
            throw VirException.Create(VirErrorCode.InvalidArgument, VirErrorDomain.None,
                $"Datastore path '{source}' doesn't have expected format '[<datastore>] <path>'");
        string path = close < 0 ? "" : source[(close + 1)..].TrimStart(' ');
        return $"{Mounts}{datastore}/{path}";
    }
}
