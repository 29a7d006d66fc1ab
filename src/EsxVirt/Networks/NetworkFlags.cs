namespace EsxVirt.Networks;

/// <summary>The readings of a user's network argument.</summary>
[Flags]
public enum NetworkLookup
{
    /// <summary>Text of 36 characters that is a UUID.</summary>
    Uuid = 1,

    /// <summary>A name.</summary>
    Name = 2,

    /// <summary>UUID, else name.</summary>
    Any = Uuid | Name,
}

/// <summary>What to read along with a network.</summary>
public enum NetworkData
{
    /// <summary>Its identity.</summary>
    None,

    /// <summary>All that its XML tells.</summary>
    Definition,
}

/// <summary>What network XML holds beyond what libvirt writes for this driver.</summary>
[Flags]
public enum NetworkXmlFlags
{
    /// <summary>What libvirt writes.</summary>
    None = 0,

    /// <summary>The VLANs of the port groups. Those of distributed switches, which libvirt does not know, are always
    /// there.</summary>
    Vlans = 1,
}

/// <summary>How a network is defined; the bits of libvirt's <c>virNetworkDefineFlags</c>.</summary>
[Flags]
public enum NetworkDefineFlags
{
    /// <summary>As usual.</summary>
    None = 0,

    /// <summary>
    /// Every document is checked anyway, and elements that mean nothing to a virtual switch are refused instead of
    /// ignored with a warning.
    /// </summary>
    Validate = 1,
}
