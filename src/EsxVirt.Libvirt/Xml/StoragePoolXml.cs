using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Libvirt.Xml.Writing;

namespace EsxVirt.Libvirt.Xml;

/// <summary>libvirt's storage pool XML. Safe for concurrent use.</summary>
public static class StoragePoolXml
{
    /// <summary>Writes a pool as libvirt does, byte for byte; ends with a line break.</summary>
    public static string Format(StoragePoolDefinition pool)
    {
        ArgumentNullException.ThrowIfNull(pool);
        return StoragePoolXmlWriter.Write(pool);
    }
}
