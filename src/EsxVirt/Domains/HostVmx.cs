using EsxVirt.Connections;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Client.Properties;

namespace EsxVirt.Domains;

/// <summary>Writes definitions as VMX files for one host.</summary>
/// <param name="session">Where a version or a disk is asked for.</param>
/// <param name="place">The host.</param>
/// <param name="objects">The answer to <see cref="VirtualHardware.Query"/>.</param>
/// <param name="datastores">The host's.</param>
internal sealed class HostVmx(
    ServerSession session, HostPlace place, IReadOnlyList<RetrievedObject> objects, Datastores datastores)
{
    /// <param name="domain">What to write.</param>
    /// <param name="virtualHardwareVersion">Null for the newest that the host supports.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string> WriteAsync(
        DomainDefinition domain, int? virtualHardwareVersion, CancellationToken cancellationToken)
    {
        int version = virtualHardwareVersion ?? await new VirtualHardware(session, place)
            .NewestAsync(objects, cancellationToken).ConfigureAwait(false);
        ScsiModels models = await ScsiModels
            .ReadAsync(session, datastores, domain.Devices, cancellationToken).ConfigureAwait(false);
        return DomainToVmx.Convert(domain, new DomainToVmxContext
        {
            VirtualHardwareVersion = version,
            FormatFileName = datastores.ToFileName,
            DetectScsiModel = models.Of,
        });
    }
}
