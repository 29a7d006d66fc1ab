using System.Globalization;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Connections;

/// <summary>Reads the <c>proxy</c> parameter: <c>[type://][user[:password]@]host[:port]</c>. Users and bracketed IPv6
/// addresses are ours; libvirt cannot express them.</summary>
internal static class ProxyText
{
    private const int DefaultPort = 1080;

    public static ProxyAddress Parse(string text)
    {
        (ProxyType type, string rest) = TakeType(text);
        int at = rest.LastIndexOf('@');
        (string? user, string? password) = at < 0 ? (null, null) : SplitUser(rest[..at]);
        rest = rest[(at + 1)..];

        int hostEnd = rest.StartsWith('[') ? rest.IndexOf(']', StringComparison.Ordinal) + 1 : 0;
        int colon = rest.IndexOf(':', hostEnd);
        string host = (colon < 0 ? rest : rest[..colon]).Trim('[', ']');
        if (text.Length > 0 && Uri.CheckHostName(host) == UriHostNameType.Unknown)
            throw Error("doesn't contain a hostname");
        return new ProxyAddress(type, host, colon < 0 ? DefaultPort : Port(rest[(colon + 1)..]), user, password);
    }

    private static (ProxyType Type, string Address) TakeType(string text)
    {
        int end = text.IndexOf("://", StringComparison.Ordinal);
        if (end < 0)
            return (ProxyType.Http, text);
        ProxyType type = text[..end] switch
        {
            "http" => ProxyType.Http,
            "socks" or "socks5" => ProxyType.Socks5,
            "socks4" => ProxyType.Socks4,
            "socks4a" => ProxyType.Socks4A,
            string other => throw Error(
                // The parenthesis that is never closed is libvirt's.
                $"contains unexpected type '{other}' (should be (http|socks(|4|4a|5))"),
        };
        return (type, text[(end + 3)..]);
    }

    private static (string User, string? Password) SplitUser(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (text, null) : (text[..colon], text[(colon + 1)..]);
    }

    private static int Port(string text) =>
        int.TryParse(
            text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out int port)
        && port is >= 1 and <= 65535
            ? port
            : throw Error($"has unexpected port value '{text}' (should be [1..65535])");

    private static VirException Error(string text) =>
        VirException.Create(VirErrorCode.InvalidArgument, $"Query parameter 'proxy' {text}");
}
