using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Libvirt.Xml.Reading;
using EsxVirt.Libvirt.Xml.Writing;

namespace EsxVirt.Libvirt.Xml;

/// <summary>libvirt's storage volume XML: text to <see cref="StorageVolumeDefinition"/> and back. Safe for concurrent
/// use.</summary>
public static class StorageVolumeXml
{
    /// <summary>Reads what a new volume is to be.</summary>
    /// <param name="xml">Limited as in <see cref="DomainXml.Parse"/>.</param>
    /// <param name="pool">Kind of pool that it is for: volumes of targets and disks have no format.</param>
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.XmlDetail"/>: not well formed, with line and place;
    /// <see cref="VirErrorCode.XmlError"/>: a required element is missing, or a number is none;
    /// <see cref="VirErrorCode.ConfigUnsupported"/>: an unknown type, format or feature;
    /// <see cref="VirErrorCode.InvalidArgument"/>: an unknown unit;
    /// <see cref="VirErrorCode.Overflow"/>: a size beyond 2⁶³ − 1 bytes.
    /// </exception>
    public static StorageVolumeDefinition Parse(string xml, StoragePoolType pool = StoragePoolType.Dir)
    {
        ArgumentNullException.ThrowIfNull(xml);
        Element volume = ElementLoader.Load(xml, root: "volume", VirErrorDomain.Storage);
        return StorageVolumeReader.Read(volume, hasFormat: pool != StoragePoolType.Iscsi);
    }

    /// <summary>Writes a volume as libvirt does, byte for byte; ends with a line break.</summary>
    public static string Format(StorageVolumeDefinition volume)
    {
        ArgumentNullException.ThrowIfNull(volume);
        return StorageVolumeXmlWriter.Write(volume);
    }
}
