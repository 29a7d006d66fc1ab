using System.Globalization;
using EsxVirt.Libvirt.Model.Storage;

namespace EsxVirt.Libvirt.Xml.Writing;

/// <summary>Writes a storage pool in libvirt's order of elements.</summary>
internal static class StoragePoolXmlWriter
{
    public static string Write(StoragePoolDefinition pool)
    {
        var output = new XmlOutput();
        output.Open("pool").Attribute("type", StorageNames.PoolType[pool.Type]);
        output.Element("name", pool.Name);
        output.Element("uuid", pool.Uuid.ToString());
        output.Bytes("capacity", pool.Capacity);
        output.Bytes("allocation", pool.Allocation);
        output.Bytes("available", pool.Available);
        WriteSource(output, pool.Source);
        WriteTarget(output, pool.TargetPath);
        output.Close("pool");
        return output.Finish();
    }

    /// <summary>An amount of bytes as pools and volumes have it.</summary>
    public static void Bytes(this XmlOutput output, string name, long amount) => output
        .Open(name).Attribute("unit", "bytes")
        .EndWithText(name, amount.ToString(CultureInfo.InvariantCulture));

    private static void WriteSource(XmlOutput output, StoragePoolSource source)
    {
        output.Open("source");
        if (source.Host is not null)
            output.Open("host").Attribute("name", source.Host).Attribute("port", source.Port).Close("host");
        if (source.Directory is not null)
            output.Open("dir").Attribute("path", source.Directory).Close("dir");
        if (source.Initiator is not null)
        {
            output.Open("initiator");
            output.Open("iqn").Attribute("name", source.Initiator).Close("iqn");
            output.Close("initiator");
        }
        if (source.Format is not null)
            output.Open("format").Attribute("type", source.Format).Close("format");
        output.CloseWithBothTags("source");
    }

    /// <summary>The permissions say nothing of the server: libvirt's ESX driver leaves them zero.</summary>
    private static void WriteTarget(XmlOutput output, string? path)
    {
        output.Open("target");
        output.Element("path", path);
        output.Open("permissions");
        output.Element("mode", "00");
        output.Element("owner", "0");
        output.Element("group", "0");
        output.Close("permissions");
        output.Close("target");
    }
}
