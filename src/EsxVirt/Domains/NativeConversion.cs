using EsxVirt.Connections;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using EsxVirt.VSphere.Client.Properties;

namespace EsxVirt.Domains;

/// <summary>Conversions with the host's own datastores, hardware version and disks.</summary>
internal sealed class NativeConversion(ServerSession session, HostPlace place, Action<string> warn)
{
    private const string Format = "vmware-vmx";

    /// <summary>A text of no known place: bare file names lie in this one.</summary>
    private const string UnknownDirectory = "[?] ?";

    /// <summary>Most machines keep all their files beside the VMX, and then the host need not be asked.</summary>
    private static readonly VmxToDomainContext WithoutDatastores = new()
    {
        ResolveFileName = (name, _) => Datastores.IsBesideVmx(name)
            ? Datastores.PathBesideVmx(name, UnknownDirectory)
            : throw new DatastoresWantedException(),
    };

    public async Task<DomainDefinition> ToDomainAsync(
        string format, ReadOnlyMemory<byte> vmx, CancellationToken cancellationToken)
    {
        RequireFormat(format);
        ConversionResult result;
        try
        {
            result = VmxToDomain.Convert(vmx.Span, WithoutDatastores);
        }
        catch (DatastoresWantedException)
        {
            Datastores datastores = DatastoresIn(await session
                .RetrieveAsync(cancellationToken, DomainQueries.OfDatastores(place)).ConfigureAwait(false));
            result = VmxToDomain.Convert(vmx.Span, new VmxToDomainContext
            {
                ResolveFileName = (name, mayBeMissing) =>
                    datastores.ToDatastorePath(name, UnknownDirectory, mayBeMissing),
            });
        }
        foreach (string warning in result.Warnings)
            warn(warning);
        return result.Domain;
    }

    public async Task<string> ToNativeAsync(
        string format, string xml, int? virtualHardwareVersion, CancellationToken cancellationToken)
    {
        RequireFormat(format);
        DomainDefinition domain = DomainXml.Parse(xml);
        IReadOnlyList<RetrievedObject> objects = await session
            .RetrieveAsync(cancellationToken, DomainQueries.OfDatastores(place), VirtualHardware.Query(place))
            .ConfigureAwait(false);
        return await new HostVmx(session, place, objects, DatastoresIn(objects))
            .WriteAsync(domain, virtualHardwareVersion, cancellationToken).ConfigureAwait(false);
    }

    private Datastores DatastoresIn(IReadOnlyList<RetrievedObject> objects) =>
        new(objects.Where(o => o.Reference.Type == ManagedTypes.Datastore), place.Host);

    private static void RequireFormat(string format)
    {
        if (format != Format)
            throw VirException.Create(VirErrorCode.InvalidArgument, $"Unsupported config format '{format}'");
    }

    /// <summary>A file name was met that only the host's datastores explain; never leaves this class.</summary>
    private sealed class DatastoresWantedException : Exception;
}
