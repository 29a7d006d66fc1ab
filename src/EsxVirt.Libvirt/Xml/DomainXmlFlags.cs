namespace EsxVirt.Libvirt.Xml;

/// <summary>What a domain XML shows; numbered as libvirt's <c>virDomainXMLFlags</c>.</summary>
[Flags]
public enum DomainXmlFlags
{
    /// <summary>As the domain is, without secrets.</summary>
    None = 0,

    /// <summary>With passwords.</summary>
    Secure = 1,

    /// <summary>As the domain will start the next time: no id, ports still to be chosen.</summary>
    Inactive = 2,
}
