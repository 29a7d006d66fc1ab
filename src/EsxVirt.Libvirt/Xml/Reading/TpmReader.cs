using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary><c>&lt;tpm&gt;</c></summary>
internal static class TpmReader
{
    public static TpmDevice Read(Element tpm)
    {
        TpmModel? model = tpm.OneOf("model", Names.TpmModel);
        Element backend = tpm.Child("backend") ?? throw DomainError.Xml("missing TPM device backend");
        return new TpmDevice(
            model, backend.RequiredOneOf("type", Names.TpmBackend), backend.OneOf("version", Names.TpmVersion));
    }
}
