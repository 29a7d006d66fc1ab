using System.Buffers.Binary;

namespace EsxVirt.VSphere.Simulator.Profiles;

/// <summary>
/// Numbers that look random and are the same in each run: a function of the seed, a machine's ordinal and a purpose.
/// No state, so that nothing depends on the order in which machines are looked at.
/// </summary>
internal readonly struct Seeded(int seed, int ordinal)
{
    /// <summary>SplitMix64 over the three inputs.</summary>
    public ulong Number(int purpose)
    {
        ulong value = ((ulong)(uint)seed << 40) ^ ((ulong)(uint)ordinal << 8) ^ (uint)purpose;
        value += 0x9e3779b97f4a7c15;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }

    /// <summary>
    /// A UUID whose first bytes are those that the product gives: <c>564d</c> for a BIOS UUID of ESX.
    /// </summary>
    public Guid Uuid(int purpose, params ReadOnlySpan<byte> prefix)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, Number(purpose));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Number(purpose + 1));
        prefix.CopyTo(bytes);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>A MAC address within VMware's ranges.</summary>
    public string Mac(MacRange range, int card)
    {
        // The ordinal keeps the addresses of one server apart, as a host does too; the rest is the seed's.
        uint low = ((uint)ordinal * 16 + (uint)card) & 0xffffff;
        return range switch
        {
            MacRange.Generated => Text(0x000c29, low ^ (uint)(seed * 7919 & 0xffffff)),
            MacRange.VCenter => Text(0x005056, 0x800000 | low & 0x3fffff),
            _ => Text(0x005056, low & 0x3fffff),
        };
    }

    private static string Text(uint vendor, uint number) => $"{ThreeBytes(vendor)}:{ThreeBytes(number)}";

    private static string ThreeBytes(uint value) =>
        $"{value >> 16 & 255:x2}:{value >> 8 & 255:x2}:{value & 255:x2}";
}

/// <summary>Who gave a MAC address, which decides its range.</summary>
internal enum MacRange
{
    /// <summary>Made by the host: 00:0c:29.</summary>
    Generated,

    /// <summary>Given by a vCenter: 00:50:56:80 and up.</summary>
    VCenter,

    /// <summary>Set by hand: 00:50:56:00 to 00:50:56:3f.</summary>
    Static,
}
