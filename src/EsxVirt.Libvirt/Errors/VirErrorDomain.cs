namespace EsxVirt.Libvirt.Errors;

/// <summary>The part of libvirt that an error comes from (<c>virErrorDomain</c>), with libvirt's numbers.</summary>
public enum VirErrorDomain
{
    /// <summary>No part in particular; VMX conversion uses it.</summary>
    None = 0,

    /// <summary>XML syntax.</summary>
    Xml = 5,

    /// <summary>A domain handle.</summary>
    DomainHandle = 6,

    /// <summary>libvirt's remote protocol.</summary>
    Rpc = 7,

    /// <summary>Configuration files, VMX syntax included.</summary>
    Config = 9,

    /// <summary>Storage volumes and pools.</summary>
    Storage = 18,

    /// <summary>Virtual networks.</summary>
    Network = 19,

    /// <summary>The content of a domain's XML.</summary>
    Domain = 20,

    /// <summary>Devices of the host.</summary>
    NodeDevice = 22,

    /// <summary>Host interfaces.</summary>
    Interface = 26,

    /// <summary>The ESX driver: everything that a server answers.</summary>
    Esx = 28,

    /// <summary>Secrets.</summary>
    Secret = 30,

    /// <summary>The content of a <c>&lt;cpu&gt;</c> element.</summary>
    Cpu = 31,

    /// <summary>Network filters.</summary>
    NetworkFilter = 33,

    /// <summary>The content of a snapshot's XML.</summary>
    DomainSnapshot = 35,

    /// <summary>Streams.</summary>
    Streams = 38,

    /// <summary>Capabilities of host and guests.</summary>
    Capabilities = 44,

    /// <summary>Connection URIs.</summary>
    Uri = 45,

    /// <summary>Credentials.</summary>
    Auth = 46,
}
