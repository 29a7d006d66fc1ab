namespace EsxVirt.Domains;

/// <summary>Which number of virtual processors; the bits of <c>virDomainVcpuFlags</c>.</summary>
[Flags]
public enum VcpuOptions
{
    /// <summary>The domain's processors; a host keeps no separate number for the next start.</summary>
    Current = 0,

    /// <summary>Of the running domain: the same number.</summary>
    Live = 1,

    /// <summary>Of the next start: the same number.</summary>
    Config = 2,

    /// <summary>The most that the host gives one machine; with <see cref="Config"/> the domain's own, as its XML
    /// says.</summary>
    Maximum = 4,
}
