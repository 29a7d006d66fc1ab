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
                output.HexAttribute("domain", domain, "x4").HexAttribute("bus", bus, "x2")
                    .HexAttribute("slot", slot, "x2").HexAttribute("function", function, "x");
                break;
        }
        output.Close("address");
    }
}
