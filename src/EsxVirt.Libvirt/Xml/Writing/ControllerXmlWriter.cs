using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

internal static class ControllerXmlWriter
{
    public static void Write(XmlOutput output, ControllerDevice controller)
    {
        (ControllerType type, uint index, ScsiControllerModel? model, DeviceAddress? address) = controller;
        output.Open("controller").Attribute("type", Names.ControllerType[type]).Attribute("index", index)
            .Attribute("model", model is { } known ? Names.ScsiControllerModel[known] : null);
        AddressXmlWriter.Write(output, address);
        output.Close("controller");
    }
}
