namespace EsxVirt.Interfaces;

/// <summary>Selects interfaces of a list; the bits of libvirt's <c>virConnectListAllInterfacesFlags</c>.</summary>
[Flags]
public enum InterfaceFilter
{
    /// <summary>All.</summary>
    None = 0,

    /// <summary>None: what a host has is up as far as libvirt goes, also without a cable.</summary>
    Inactive = 1,

    /// <summary>All.</summary>
    Active = 2,
}

/// <summary>What interface XML tells; the bits of libvirt's <c>virInterfaceXMLFlags</c>.</summary>
[Flags]
public enum InterfaceXmlFlags
{
    /// <summary>As it is now.</summary>
    None = 0,

    /// <summary>As it is set up: without addresses that a DHCP server gave.</summary>
    Inactive = 1,
}

/// <summary>What stands behind an interface.</summary>
public enum InterfaceKind
{
    /// <summary>A physical card (<c>vmnic0</c>).</summary>
    Physical,

    /// <summary>An adapter of the host's own kernel (<c>vmk0</c>), which libvirt's driver does not know.</summary>
    VMKernel,
}
