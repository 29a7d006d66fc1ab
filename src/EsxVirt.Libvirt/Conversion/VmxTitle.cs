namespace EsxVirt.Libvirt.Conversion;

/// <summary>
/// Where the title of a domain is kept. VMware has a name and notes only, but keeps entries that it does not know, and
/// shows them as a machine's further settings (<c>extraConfig</c>).
/// </summary>
public static class VmxTitle
{
    /// <summary>Key of the entry in a VMX file, and among the further settings.</summary>
    public const string Key = "esxvirt.title";
}
