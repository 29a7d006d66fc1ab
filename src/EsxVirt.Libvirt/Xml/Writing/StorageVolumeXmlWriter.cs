using EsxVirt.Libvirt.Model.Storage;

namespace EsxVirt.Libvirt.Xml.Writing;

/// <summary>Writes a storage volume in libvirt's order of elements.</summary>
internal static class StorageVolumeXmlWriter
{
    public static string Write(StorageVolumeDefinition volume)
    {
        var output = new XmlOutput();
        output.Open("volume").Attribute("type", StorageNames.VolumeType[volume.Type]);
        output.Element("name", volume.Name);
        output.Element("key", volume.Key);
        output.Bytes("capacity", volume.Capacity);
        output.Bytes("allocation", volume.Allocation);
        output.Open("target");
        output.Element("path", volume.Path);
        if (volume.Format is { } format)
            output.Open("format").Attribute("type", StorageNames.VolumeFormat[format]).Close("format");
        output.CloseWithBothTags("target");
        output.Close("volume");
        return output.Finish();
    }
}
