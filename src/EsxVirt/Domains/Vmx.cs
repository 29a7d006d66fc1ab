using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Domains;

/// <summary>Converts between VMX files and domains without a server. Safe for concurrent use.</summary>
public static class Vmx
{
    /// <summary>Reads a VMX.</summary>
    /// <param name="vmx">The bytes of the file, in the encoding that it names.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <returns>The domain, and a warning for each thing that has no place in it.</returns>
    /// <exception cref="VirException">CONF_SYNTAX for a text that is no VMX, INTERNAL_ERROR for a value that cannot be
    /// converted, with its key.</exception>
    public static ConversionResult ToDomain(ReadOnlySpan<byte> vmx, VmxOptions? options = null) =>
        VmxToDomain.Convert(vmx, Context(options ?? new VmxOptions()));

    /// <summary>As the other, from text; its <c>.encoding</c> does not matter.</summary>
    /// <inheritdoc cref="ToDomain(ReadOnlySpan{byte}, VmxOptions?)"/>
    public static ConversionResult ToDomain(string vmx, VmxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(vmx);
        return VmxToDomain.Convert(vmx, Context(options ?? new VmxOptions()));
    }

    /// <summary>Writes a domain as a VMX; <c>[datastore] path</c> becomes <c>/vmfs/volumes/datastore/path</c>, and a
    /// SCSI controller of model <c>auto</c> an <c>lsilogic</c>.</summary>
    /// <exception cref="VirException">CONFIG_UNSUPPORTED for what VMware does not have, or not at that hardware
    /// version.</exception>
    public static string FromDomain(DomainDefinition domain, VmxOptions? options = null) => DomainToVmx.Convert(
        domain,
        new DomainToVmxContext { VirtualHardwareVersion = (options ?? new VmxOptions()).VirtualHardwareVersion });

    private static VmxToDomainContext Context(VmxOptions options)
    {
        DatastorePath? path = options.VmxPath is { } text ? DatastorePath.Parse(text) : null;
        return new VmxToDomainContext
        {
            ResolveFileName = OfflineFileNames.In(path?.DirectoryText ?? "[datastore] directory"),
            FallbackName = path is { } file ? Path.GetFileNameWithoutExtension(file.FileName) : null,
            DatacenterPath = options.DatacenterPath,
            Lenient = options.Lenient,
        };
    }
}
