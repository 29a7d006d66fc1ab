using System.Buffers;

namespace EsxVirt.Libvirt.Conversion.Ports;

/// <summary>
/// What a network serial port's file name says: the authority of an RFC 3986 URI reference. <see cref="Uri"/> is of no
/// use here, it corrects and normalises.
/// </summary>
/// <param name="Scheme">As written; empty for a reference such as <c>//host:port</c>.</param>
/// <param name="Host">Percent-decoded, IPv6 without brackets, case kept.</param>
/// <param name="Port">Above 0; not limited to 65535.</param>
internal readonly record struct NetworkEndpoint(string Scheme, string Host, int Port)
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    /// <summary>libxml2, which libvirt reads URIs with, goes no further.</summary>
    private const int LargestPort = 99_999_999;

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private static readonly SearchValues<char> UserInfoCharacters = SearchValues.Create(
        Unreserved + SubDelimiters + ":%");
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(Unreserved + SubDelimiters + "%");
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(
        Unreserved + SubDelimiters + ":@%/");
    private static readonly SearchValues<char> QueryCharacters = SearchValues.Create(
        Unreserved + SubDelimiters + ":@%/?");

    /// <summary>False for anything without host and port, valid URI or not: nobody can connect there.</summary>
    public static bool TryParse(string? text, out NetworkEndpoint endpoint)
    {
        endpoint = default;
        ReadOnlySpan<char> rest = text;
        ReadOnlySpan<char> scheme = ReadScheme(ref rest);
        if (!rest.StartsWith("//"))
            return false;
        rest = rest[2..];
        SkipUserInfo(ref rest);
        if (!TryReadHost(ref rest, out string host) || !TryReadPort(ref rest, out int port) || !IsValidTail(rest))
            return false;
        endpoint = new NetworkEndpoint(scheme.ToString(), host, port);
        return host.Length > 0 && port > 0;
    }

    private static ReadOnlySpan<char> ReadScheme(ref ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept(SchemeCharacters);
        if (length <= 0 || text[length] != ':' || !char.IsAsciiLetter(text[0]))
            return default;
        ReadOnlySpan<char> scheme = text[..length];
        text = text[(length + 1)..];
        return scheme;
    }

    private static void SkipUserInfo(ref ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept(UserInfoCharacters);
        if (length >= 0 && text[length] == '@' && HasValidEscapes(text[..length]))
            text = text[(length + 1)..];
    }

    private static bool TryReadHost(ref ReadOnlySpan<char> text, out string host)
    {
        host = "";
        if (text.StartsWith('['))
        {
            int end = text.IndexOf(']');
            if (end < 0)
                return false;
            host = text[1..end].ToString();
            text = text[(end + 1)..];
            return true;
        }
        int length = text.IndexOfAnyExcept(NameCharacters);
        ReadOnlySpan<char> name = length < 0 ? text : text[..length];
        if (!HasValidEscapes(name))
            return false;
        host = Uri.UnescapeDataString(name);
        text = text[name.Length..];
        return true;
    }

    /// <summary>A colon must be followed by digits; no colon gives 0.</summary>
    private static bool TryReadPort(ref ReadOnlySpan<char> text, out int port)
    {
        port = 0;
        if (!text.StartsWith(':'))
            return true;
        int length = text[1..].IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = length < 0 ? text[1..] : text.Slice(1, length);
        foreach (char digit in digits)
            port = Math.Min(port * 10 + (digit - '0'), LargestPort);
        text = text[(1 + digits.Length)..];
        return !digits.IsEmpty;
    }

    /// <summary>Path, query and fragment are ignored, but must be made of legal characters.</summary>
    private static bool IsValidTail(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] is not ('/' or '?' or '#'))
            return false;
        if (!HasValidEscapes(text))
            return false;
        int length = text.IndexOfAnyExcept(PathCharacters);
        if (length >= 0 && text[length] == '?')
        {
            text = text[(length + 1)..];
            length = text.IndexOfAnyExcept(QueryCharacters);
        }
        if (length < 0)
            return true;
        return text[length] == '#' && !text[(length + 1)..].ContainsAnyExcept(QueryCharacters);
    }

    private static bool HasValidEscapes(ReadOnlySpan<char> text)
    {
        for (int next = text.IndexOf('%'); next >= 0; next = text.IndexOf('%'))
        {
            if (text.Length < next + 3
                || !char.IsAsciiHexDigit(text[next + 1]) || !char.IsAsciiHexDigit(text[next + 2]))
                return false;
            text = text[(next + 3)..];
        }
        return true;
    }
}
