namespace EsxVirt.Networks;

/// <summary>Selects networks of a list; the bits of libvirt's <c>virConnectListAllNetworksFlags</c>, and one
/// more.</summary>
/// <remarks>Bits of one group are alternatives, groups narrow each other; a group without a bit selects all.</remarks>
[Flags]
public enum NetworkFilter
{
    /// <summary>All standard switches.</summary>
    None = 0,

    /// <summary>None: a switch is always there.</summary>
    Inactive = 1,

    /// <summary>All.</summary>
    Active = 2,

    /// <summary>All: a host knows no others.</summary>
    Persistent = 4,

    /// <summary>None.</summary>
    Transient = 8,

    /// <summary>All: a host brings its switches up by itself.</summary>
    Autostart = 16,

    /// <summary>None.</summary>
    NoAutostart = 32,

    /// <summary>Beyond libvirt: the distributed switches that the host belongs to as well.</summary>
    Distributed = 1 << 16,
}
