using System.Globalization;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Connections;

/// <summary>What a server says it is, checked: which product, and new enough.</summary>
/// <param name="Line">Kind of server.</param>
/// <param name="Version">Product version, 1,000,000·major + 1,000·minor + micro.</param>
/// <param name="ApiVersion">VI API version, counted likewise.</param>
internal sealed record ServerProduct(ProductLine Line, int Version, int ApiVersion)
{
    private const int OldestApi = 2_005_000;

    /// <summary>From API 4.0 on, a virtual machine has an instance UUID beside that of its BIOS.</summary>
    public bool HasInstanceUuids => ApiVersion >= 4_000_000;

    /// <summary>Who logs in when nobody says: single sign-on came with vCenter 5.1.</summary>
    public string DefaultUserName => Line != ProductLine.VCenter
        ? "root"
        : Version >= 5_001_000 ? "administrator@vsphere.local" : "administrator";

    /// <summary>Reads and checks the server's own description.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR for a server that this driver does not manage.</exception>
    public static ServerProduct Check(AboutInfo about)
    {
        if (about.ApiType is not ("HostAgent" or "VirtualCenter"))
        {
            throw Error(
                $"Expecting VI API type 'HostAgent' or 'VirtualCenter' but found '{about.ApiType}'");
        }
        int api = ParseVersion(about.ApiVersion) ?? throw Error($"Could not parse VI API version '{about.ApiVersion}'");
        RequireAtLeast("VI API", OldestApi, "2.5", api, about.ApiVersion);
        int version = ParseVersion(about.Version) ?? throw Error($"Could not parse product version '{about.Version}'");
        ProductLine line = about.ProductLineId switch
        {
            "gsx" => ProductLine.Gsx,
            "esx" or "embeddedEsx" => ProductLine.Esx,
            "vpx" => ProductLine.VCenter,
            _ => throw Error(
                $"Expecting product 'gsx' or 'esx' or 'embeddedEsx' or 'vpx' but found '{about.ProductLineId}'"),
        };
        (int oldest, string oldestText) = line switch
        {
            ProductLine.Gsx => (2_000_000, "2.0"),
            ProductLine.Esx => (3_005_000, "3.5"),
            _ => (2_005_000, "2.5"),
        };
        RequireAtLeast(DisplayName(line), oldest, oldestText, version, about.Version);
        return new ServerProduct(line, version, api);
    }

    /// <summary>That the server at <paramref name="host"/> is of the kind that the URI's scheme promises.</summary>
    public void Expect(ProductLine expected, string host)
    {
        if (Line != expected)
        {
            throw Error(
                $"Expecting '{host}' to be a {DisplayName(expected)} host but found a {DisplayName(Line)} host");
        }
    }

    /// <summary><c>major[.minor[.micro]]</c>, with anything behind it; null when it is none.</summary>
    internal static int? ParseVersion(string? text)
    {
        int number = 0;
        string rest = text ?? "";
        for (int weight = 1_000_000; weight > 0; weight /= 1000)
        {
            int digits = rest.TakeWhile(char.IsAsciiDigit).Count();
            if (digits == 0)
                return weight == 1_000_000 ? null : number;
            if (!int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int part)
                || part > 999)
                return null;
            number += part * weight;
            if (digits == rest.Length || rest[digits] != '.')
                return number;
            rest = rest[(digits + 1)..];
        }
        return number;
    }

    private static void RequireAtLeast(string what, int minimum, string minimumText, int found, string foundText)
    {
        if (found < minimum)
            throw Error($"Minimum supported {what} version is {minimumText} but found version '{foundText}'");
    }

    private static string DisplayName(ProductLine line) => line switch
    {
        ProductLine.Gsx => "Server/GSX",
        ProductLine.Esx => "ESX(i)",
        ProductLine.VCenter => "vCenter/VPX",
        _ => "<unknown>",
    };

    private static VirException Error(string text) => VirException.Create(VirErrorCode.InternalError, text);
}
