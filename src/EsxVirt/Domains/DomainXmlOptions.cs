namespace EsxVirt.Domains;

/// <summary>How domain XML is written; the bits of <c>virDomainXMLFlags</c>.</summary>
[Flags]
public enum DomainXmlOptions
{
    /// <summary>As it is now.</summary>
    None = 0,

    /// <summary>With the VNC password.</summary>
    Secure = 1,

    /// <summary>As for its next start: without the id.</summary>
    Inactive = 2,

    /// <summary>Refused, as by libvirt's driver.</summary>
    UpdateCpu = 4,

    /// <summary>Accepted; changes nothing.</summary>
    Migratable = 8,
}
