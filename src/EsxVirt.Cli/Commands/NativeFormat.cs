using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands;

/// <summary>Names of configuration formats other than domain XML.</summary>
internal static class NativeFormat
{
    public const string Vmx = "vmware-vmx";

    /// <exception cref="VirException">INVALID_ARG: another format than VMX.</exception>
    public static void Check(string format)
    {
        if (format != Vmx)
            throw VirException.Create(VirErrorCode.InvalidArgument, $"Unsupported config format '{format}'");
    }
}
