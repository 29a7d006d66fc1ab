using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>SHA-256 thumbprints of certificates as VMware and OpenSSL write them: <c>AB:CD:…</c>, 32 bytes.</summary>
internal static class ThumbprintText
{
    public static string Of(X509Certificate certificate) =>
        Format(SHA256.HashData(certificate.GetRawCertData()));

    /// <summary>Accepts either case, with or without colons.</summary>
    /// <exception cref="ArgumentException">Not 32 bytes in hexadecimal.</exception>
    public static string Parse(string text)
    {
        string digits = text.Trim().Replace(":", "", StringComparison.Ordinal);
        if (digits.Length != 2 * SHA256.HashSizeInBytes || !digits.All(char.IsAsciiHexDigit))
            throw new ArgumentException($"'{text}' is not a SHA-256 thumbprint (64 hexadecimal digits)", nameof(text));
        return Format(Convert.FromHexString(digits));
    }

    private static string Format(byte[] hash) => string.Join(':', hash.Select(b => b.ToString("X2")));
}
