using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Connections;

/// <summary>Reads <see cref="ConnectionUri"/>: which schemes there are, what they need, and their default
/// ports.</summary>
internal static class ConnectionUriReader
{
    private static readonly string[] OurSchemes = ["esx", "gsx", "vpx"];

    public static ConnectionUri Read(string text, IReadOnlyCollection<string> ownSchemes)
    {
        if (!UriParts.TryParse(text, out UriParts? parts))
            throw VirException.Create(VirErrorCode.InternalError, VirErrorDomain.Uri, $"Unable to parse URI {text}");
        if (parts.Scheme is null)
            throw VirException.Create(VirErrorCode.NoConnect, $"URI '{text}' does not include a driver name");

        string scheme = parts.Scheme.ToLowerInvariant();
        bool isOurs = OurSchemes.Contains(scheme);
        bool isOwn = !isOurs && ownSchemes.Contains(scheme);
        if (!isOurs && !isOwn)
            throw RefuseScheme(text, scheme);
        string host = UriParts.Decode(parts.Host ?? "");
        if (host.Length == 0 && isOurs)
            throw VirException.Create(VirErrorCode.InvalidArgument, "URI is missing the server part");

        var warnings = new List<string>();
        ConnectionUri uri = UriParameters.Read(parts.Query, warnings, new ConnectionUri
        {
            Text = text,
            Scheme = scheme,
            UserName = string.IsNullOrEmpty(parts.UserInfo) ? null : UriParts.Decode(parts.UserInfo),
            Host = host,
            Port = 0,
            Path = UriParts.Decode(parts.Path),
            Warnings = warnings,
        });
        CheckPath(uri, isOwn, warnings);
        return uri with { Port = parts.Port ?? DefaultPort(scheme, uri.IsHttps) };
    }

    private static int DefaultPort(string scheme, bool isHttps) => (scheme, isHttps) switch
    {
        ("gsx", true) => 8333,
        ("gsx", false) => 8222,
        (_, true) => 443,
        (_, false) => 80,
    };

    private static void CheckPath(ConnectionUri uri, bool isOwn, List<string> warnings)
    {
        if (uri.Scheme != "vpx")
        {
            if (uri.Path is not ("" or "/") && !isOwn)
                warnings.Add($"Ignoring unexpected path '{uri.Path}' for non-vpx scheme '{uri.Scheme}'");
            return;
        }
        if (uri.Path is "" or "/")
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument, "Path has to specify the datacenter and compute resource");
        }
        if (uri.Path.All(c => c == '/'))
            throw VirException.Create(VirErrorCode.InvalidArgument, $"Path '{uri.Path}' does not specify a datacenter");
    }

    private static VirException RefuseScheme(string text, string scheme)
    {
        int plus = scheme.IndexOf('+', StringComparison.Ordinal);
        if (plus > 0 && OurSchemes.Contains(scheme[..plus]))
        {
            return VirException.Create(
                VirErrorCode.InvalidArgument,
                $"URI scheme '{scheme}' is not supported: this driver is client-side only and speaks HTTP(S) to the "
                + $"server itself, without libvirtd; use '{scheme[..plus]}://' (schemes are esx, gsx and vpx)");
        }
        return VirException.Create(VirErrorCode.NoConnect, text);
    }
}
