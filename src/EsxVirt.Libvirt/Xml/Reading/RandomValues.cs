using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>What libvirt makes up where the XML leaves it open.</summary>
internal static class RandomValues
{
    /// <summary>A random UUID of RFC 4122 (version 4).</summary>
    public static Guid Uuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[6] = (byte)(bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte)(bytes[8] & 0x3f | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>An address in <c>00:0c:29</c>, the range in which VMware itself generates.</summary>
    public static MacAddress Mac(Random random) => new(0x000c29_000000UL + (uint)random.Next(1 << 24));
}
