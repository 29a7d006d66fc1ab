using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

internal static class TpmXmlWriter
{
    public static void Write(XmlOutput output, TpmDevice tpm)
    {
        (TpmModel? model, TpmBackend backend, TpmVersion? version) = tpm;
        output.Open("tpm").Attribute("model", model is { } known ? Names.TpmModel[known] : null);
        output.Open("backend").Attribute("type", Names.TpmBackend[backend])
            .Attribute("version", version is { } number ? Names.TpmVersion[number] : null).Close("backend");
        output.Close("tpm");
    }
}
