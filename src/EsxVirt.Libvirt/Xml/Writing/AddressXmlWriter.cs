using System.Globalization;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

internal static class AddressXmlWriter
{
    /// <summary>Nothing for null.</summary>
    public static void Write(XmlOutput output, DeviceAddress? address)
    {
        if (address is null)
            return;
        output.Open("address").Attribute("type", address.Type);
        switch (address)
        {
            case DriveAddress(uint controller, uint bus, uint target, uint unit):
                output.Attribute("controller", controller).Attribute("bus", bus).Attribute("target", target)
                    .Attribute("unit", unit);
                break;
            case PciAddress(uint domain, uint bus, uint slot, uint function):
                output.Attribute("domain", Hex(domain, "x4")).Attribute("bus", Hex(bus, "x2"))
                    .Attribute("slot", Hex(slot, "x2")).Attribute("function", Hex(function, "x"));
                break;
        }
        output.Close("address");
    }

    private static string Hex(uint value, string format) => "0x" + value.ToString(format, CultureInfo.InvariantCulture);
}
