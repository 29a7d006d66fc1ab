using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EsxVirt.Connections;

/// <summary>
/// The generic parts of a URI (RFC 3986), each still as written; <see cref="System.Uri"/> would normalise them and
/// refuse users such as <c>DOMAIN%5cadmin</c> in places.
/// </summary>
internal sealed record UriParts(string? Scheme, string? UserInfo, string? Host, int? Port, string Path, string Query)
{
    private static readonly SearchValues<char> NeverInUri = SearchValues.Create(" \"<>\\^`{|}");

    /// <summary>False when the text is no URI reference at all.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out UriParts? parts)
    {
        parts = null;
        if (text.Any(char.IsControl) || text.AsSpan().ContainsAny(NeverInUri) || !EscapesAreWhole(text))
            return false;

        string? scheme = TakeScheme(ref text);
        string rest = CutAt(text, '#', out _);
        rest = CutAt(rest, '?', out string query);
        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            if (HasBrackets(rest) || HasBrackets(query))
                return false;
            parts = new UriParts(scheme, null, null, null, rest, query);
            return true;
        }

        int pathStart = rest.IndexOf('/', 2);
        string authority = pathStart < 0 ? rest[2..] : rest[2..pathStart];
        string path = pathStart < 0 ? "" : rest[pathStart..];
        if (HasBrackets(path) || HasBrackets(query))
            return false;
        int at = authority.LastIndexOf('@');
        string? userInfo = at < 0 ? null : authority[..at];
        if (!TryHostAndPort(authority[(at + 1)..], out string host, out int? port))
            return false;
        parts = new UriParts(scheme, userInfo, host, port, path, query);
        return true;
    }

    /// <summary>Undoes percent-encoding, as UTF-8.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
            return text;
        byte[] encoded = Encoding.UTF8.GetBytes(text);
        var decoded = new List<byte>(encoded.Length);
        for (int i = 0; i < encoded.Length; i++)
        {
            bool escape = encoded[i] == '%' && i + 2 < encoded.Length
                && char.IsAsciiHexDigit((char)encoded[i + 1]) && char.IsAsciiHexDigit((char)encoded[i + 2]);
            decoded.Add(escape ? Convert.FromHexString(Encoding.ASCII.GetString(encoded, i + 1, 2))[0] : encoded[i]);
            if (escape)
                i += 2;
        }
        return Encoding.UTF8.GetString([.. decoded]);
    }

    private static string? TakeScheme(ref string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(text[0])
            || !text[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'))
            return null;
        string scheme = text[..colon];
        text = text[(colon + 1)..];
        return scheme;
    }

    private static bool TryHostAndPort(string text, out string host, out int? port)
    {
        port = null;
        string portText;
        if (text.StartsWith('['))
        {
            int end = text.IndexOf(']', StringComparison.Ordinal);
            host = end < 0 ? "" : text[1..end];
            portText = text[(end + 1)..];
            if (!IsIPv6(Decode(host)) || (portText.Length > 0 && portText[0] != ':'))
                return false;
            portText = portText.TrimStart(':');
        }
        else
        {
            host = CutAt(text, ':', out portText);
            if (HasBrackets(host))
                return false;
        }
        if (portText.Length == 0)
            return true;
        if (!int.TryParse(portText, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > 65535)
            return false;
        port = number == 0 ? null : number;
        return true;
    }

    private static bool IsIPv6(string host) =>
        IPAddress.TryParse(host, out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetworkV6;

    private static string CutAt(string text, char separator, out string rest)
    {
        int index = text.IndexOf(separator, StringComparison.Ordinal);
        rest = index < 0 ? "" : text[(index + 1)..];
        return index < 0 ? text : text[..index];
    }

    private static bool HasBrackets(string text) => text.AsSpan().ContainsAny('[', ']');

    private static bool EscapesAreWhole(string text)
    {
        for (int i = text.IndexOf('%', StringComparison.Ordinal); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
                return false;
        }
        return true;
    }
}
