namespace EsxVirt.Cli.Commands;

/// <summary>Names of configuration formats other than domain XML.</summary>
internal static class NativeFormat
{
    public const string Vmx = "vmware-vmx";
}
