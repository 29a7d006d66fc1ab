using System.Text;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Nodes;

/// <summary>The capabilities XML of a host (<c>virConnectGetCapabilities</c>).</summary>
internal static class HostCapabilities
{
    /// <summary>CPUID leaf 0x80000001, whose <c>edx</c> bit 29 says that the CPU has 64 bits.</summary>
    private const int ExtendedFeatures = unchecked((int)0x80000001);

    private const int LongModeBit = 29;

    /// <summary>Writes the XML.</summary>
    /// <param name="hardwareUuid">Left out of the XML when it is no UUID or all zeros.</param>
    /// <param name="cpuFeatures">As the host reports them; a host that reports none counts as 64-bit.</param>
    public static string Write(string hardwareUuid, IReadOnlyList<HostCpuIdInfo> cpuFeatures)
    {
        bool longMode = HasLongMode(cpuFeatures);
        var xml = new StringBuilder("<capabilities>\n\n  <host>\n");
        if (UuidText.TryParse(hardwareUuid, out Guid uuid) && uuid != Guid.Empty)
            xml.Append("    <uuid>").Append(uuid).Append("</uuid>\n");
        xml.Append("    <cpu>\n      <arch>").Append(longMode ? "x86_64" : "i686").Append("</arch>\n    </cpu>\n");
        xml.Append(
            """
                <power_management/>
                <iommu support='no'/>
                <migration_features>
                  <live/>
                  <uri_transports>
                    <uri_transport>vpxmigr</uri_transport>
                  </uri_transports>
                </migration_features>
              </host>


            """.ReplaceLineEndings("\n"));
        AppendGuest(xml, "i686", 32);
        if (longMode)
            AppendGuest(xml, "x86_64", 64);
        return xml.Append("</capabilities>\n").ToString();
    }

    /// <summary>Registers are eight groups of four bits, highest first: <c>0010:1000:…</c>.</summary>
    internal static bool HasLongMode(IReadOnlyList<HostCpuIdInfo> cpuFeatures)
    {
        if (cpuFeatures.FirstOrDefault(f => f.Level == ExtendedFeatures)?.Edx is not { } edx)
            return true;
        if (edx.Length != 39)
            throw Error("HostCpuIdInfo register 'edx' has an unexpected length");
        for (int i = 4; i < edx.Length; i += 5)
        {
            if (edx[i] != ':')
                throw Error("HostCpuIdInfo register 'edx' has an unexpected format");
        }
        char bit = edx.Replace(":", "", StringComparison.Ordinal)[31 - LongModeBit];
        return bit switch
        {
            '1' => true,
            '0' => false,
            _ => throw Error(
                "Bit 29 (Long Mode) of HostSystem property 'hardware.cpuFeature[].edx' with value "
                + $"'{edx}' has unexpected value '{bit}', expecting '0' or '1'"),
        };
    }

    private static void AppendGuest(StringBuilder xml, string architecture, int wordSize) => xml.Append(
        $"""
          <guest>
            <os_type>hvm</os_type>
            <arch name='{architecture}'>
              <wordsize>{wordSize}</wordsize>
              <domain type='vmware'/>
            </arch>
          </guest>


        """.ReplaceLineEndings("\n"));

    private static VirException Error(string text) => VirException.Create(VirErrorCode.InternalError, text);
}
