using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Networks;

/// <summary>What the bits of <see cref="NetworkFilter"/> mean.</summary>
internal static class NetworkSelection
{
    private const uint Known = 0x3F | (uint)NetworkFilter.Distributed;

    /// <exception cref="VirException">INVALID_ARG for bits that nobody knows.</exception>
    public static void Check(NetworkFilter filter)
    {
        uint unknown = (uint)filter & ~Known;
        if (unknown != 0)
            throw VirException.UnsupportedFlags(unknown, "esxConnectListAllNetworks");
    }

    /// <summary>Whether no network can be selected, so that nobody need ask.</summary>
    public static bool IsEmpty(NetworkFilter filter) =>
        Excludes(filter, NetworkFilter.Active, NetworkFilter.Inactive)
        || Excludes(filter, NetworkFilter.Persistent, NetworkFilter.Transient)
        || Excludes(filter, NetworkFilter.Autostart, NetworkFilter.NoAutostart);

    private static bool Excludes(NetworkFilter filter, NetworkFilter all, NetworkFilter none) =>
        filter.HasFlag(none) && !filter.HasFlag(all);
}
