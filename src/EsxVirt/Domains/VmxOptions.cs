namespace EsxVirt.Domains;

/// <summary>How <see cref="Vmx"/> converts.</summary>
public sealed record VmxOptions
{
    /// <summary>The version of the virtual hardware to write; what a version lacks is refused.</summary>
    public int VirtualHardwareVersion { get; init; } = 13;

    /// <summary>Where the VMX lies, <c>[datastore] directory/x.vmx</c>: relative file names lie beside it, and its name
    /// stands in for a missing <c>displayName</c>. Null is <c>[datastore] directory</c>, and no name.</summary>
    public string? VmxPath { get; init; }

    /// <summary>Path of the datacenter for the XML; null to leave it out.</summary>
    public string? DatacenterPath { get; init; }

    /// <summary>A hard disk that cannot be expressed is a warning, no error.</summary>
    public bool Lenient { get; init; }
}
