using System.Globalization;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Connections;

/// <summary>The query part of a connection URI: which parameters there are and what they accept.</summary>
internal static class UriParameters
{
    /// <summary>Names ignore case (but for <c>authfile</c>, as in libvirt); of a repeated parameter the last one
    /// counts.</summary>
    public static ConnectionUri Read(string query, List<string> warnings, ConnectionUri uri)
    {
        foreach ((string name, string value) in Split(query))
        {
            uri = name.ToLowerInvariant() switch
            {
                "transport" => uri with { IsHttps = Transport(value) },
                "vcenter" => uri with { VCenter = value.Length == 0 ? null : value },
                "no_verify" => uri with { NoVerify = ZeroOrOne("no_verify", value) },
                "auto_answer" => uri with { AutoAnswer = ZeroOrOne("auto_answer", value) },
                "legacy_uuid" => uri with { LegacyUuid = ZeroOrOne("legacy_uuid", value) },
                "proxy" => uri with { Proxy = ProxyText.Parse(value) },
                "cacert" => uri with { CaCertificateFile = value.Length == 0 ? null : value },
                "thumbprint" => uri with { Thumbprint = Thumbprint(value) },
                "authfile" when name == "authfile" => uri with { AuthenticationFile = value },
                _ => Ignore(name),
            };
        }
        return uri;

        ConnectionUri Ignore(string name)
        {
            warnings.Add($"Ignoring unexpected query parameter '{name}'");
            return uri;
        }
    }

    /// <summary>A value of the parameter that is not what it should be.</summary>
    public static VirException Unexpected(string name, string value, string expected) => VirException.Create(
        VirErrorCode.InvalidArgument,
        $"Query parameter '{name}' has unexpected value '{value}' (should be {expected})");

    /// <summary>Sections end at <c>&amp;</c>; <c>;</c> ends one only where no <c>&amp;</c> follows any more. Sections
    /// without a name are skipped.</summary>
    private static IEnumerable<(string Name, string Value)> Split(string query)
    {
        while (query.Length > 0)
        {
            int end = query.IndexOf('&', StringComparison.Ordinal);
            if (end < 0)
                end = query.IndexOf(';', StringComparison.Ordinal);
            string section = end < 0 ? query : query[..end];
            query = end < 0 ? "" : query[(end + 1)..];

            int equals = section.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? section : section[..equals];
            if (name.Length > 0)
                yield return (UriParts.Decode(name), equals < 0 ? "" : UriParts.Decode(section[(equals + 1)..]));
        }
    }

    private static bool Transport(string value) => value switch
    {
        "https" => true,
        "http" => false,
        _ => throw Unexpected("transport", value, "http|https"),
    };

    /// <summary>Blanks and a sign before the number and leading zeros are tolerated, text after it is not.</summary>
    private static bool ZeroOrOne(string name, string value) =>
        int.TryParse(
            value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out int number)
        && number is 0 or 1
            ? number == 1
            : throw Unexpected(name, value, "0 or 1");

    private static string Thumbprint(string value)
    {
        string digits = value.Replace(":", "", StringComparison.Ordinal);
        return digits.Length == 64 && digits.All(char.IsAsciiHexDigit)
            ? digits.ToUpperInvariant()
            : throw Unexpected("thumbprint", value, "the 64 hexadecimal digits of a SHA-256");
    }
}
