using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Interfaces;

/// <summary>
/// The MAC address of a card. Who gave it follows from VMware's ranges, unless the XML says it: hosts generate in
/// <c>00:0c:29</c>, vCenters in the third quarter of <c>00:50:56</c>, and users take the first quarter. VMware refuses
/// other addresses unless the check is off.
/// </summary>
internal static class MacWriter
{
    private const ulong HostRange = 0x000c29, VMwareRange = 0x005056;

    public static void Write(VmxLines lines, string prefix, InterfaceDevice card)
    {
        // A card without an address yet: VMware gives it one.
        if (card.Mac == default && card.MacType is null)
            return;
        (MacType usualType, bool isVCenters, bool? usualCheck) = Usual(card.Mac);
        MacType type = card.MacType ?? usualType;
        bool? check = card.MacCheck ?? (card.MacType == MacType.Generated ? null : usualCheck);
        string address = card.Mac.ToString();
        if (type == MacType.Static)
        {
            lines.Add($"{prefix}.addressType", "static");
            lines.Add($"{prefix}.address", address);
        }
        else
        {
            lines.Add($"{prefix}.addressType", isVCenters ? "vpx" : "generated");
            lines.Add($"{prefix}.generatedAddress", address);
            if (!isVCenters)
                lines.Add($"{prefix}.generatedAddressOffset", 0);
        }

        if (check is { } value)
            lines.Add($"{prefix}.checkMACAddress", value);
    }

    private static (MacType Type, bool IsVCenters, bool? Check) Usual(MacAddress mac)
    {
        ulong vendor = mac.Value >> 24;
        // The two highest bits of the fourth byte part VMware's range in quarters.
        ulong quarter = mac.Value >> 22 & 3;
        return (vendor, quarter) switch
        {
            (HostRange, _) => (MacType.Generated, false, null),
            (VMwareRange, 0) => (MacType.Static, false, null),
            (VMwareRange, 2) => (MacType.Generated, true, null),
            _ => (MacType.Static, false, false),
        };
    }
}
