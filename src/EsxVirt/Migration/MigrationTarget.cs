using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Migration;

/// <summary>Where to migrate to, in the vCenter's references.</summary>
/// <param name="Pool">The resource pool.</param>
/// <param name="Host">The host.</param>
/// <param name="HostName">For messages.</param>
/// <param name="Place">What is known of the host; null when only a migration URI names it.</param>
internal sealed record MigrationTarget(
    ManagedObjectReference Pool, ManagedObjectReference Host, string HostName, HostPlace? Place)
{
    private const string Scheme = "vpxmigr";

    public static MigrationTarget Of(HostPlace place) => new(place.ResourcePool, place.Host, place.HostName, place);

    /// <summary>What a migration URI names, by libvirt's rules.</summary>
    /// <param name="text">The URI.</param>
    /// <param name="vcenter">The vCenter of the source.</param>
    /// <param name="destination">The host that the destination connection is on.</param>
    /// <param name="cancellationToken">Ends the lookup of names.</param>
    /// <exception cref="VirException">INVALID_ARG.</exception>
    public static async Task<MigrationTarget> ReadAsync(
        string text, VCenterLink vcenter, HostPlace? destination, CancellationToken cancellationToken)
    {
        if (!UriParts.TryParse(text, out UriParts? uri))
            throw VirException.Create(VirErrorCode.InternalError, VirErrorDomain.Uri, $"Unable to parse URI {text}");
        if (!string.Equals(uri.Scheme, Scheme, StringComparison.OrdinalIgnoreCase))
            throw Invalid("Only vpxmigr:// migration URIs are supported");
        if (!await HostNames.AreSameAsync(uri.Host ?? "", vcenter.Address, cancellationToken).ConfigureAwait(false))
            throw Invalid("Migration source and destination have to refer to the same vCenter");
        string path = UriParts.Decode(uri.Path).TrimStart('/');
        int slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == path.Length - 1)
            throw Invalid("Migration URI has to specify resource pool and host system");
        var pool = new ManagedObjectReference("ResourcePool", path[..slash]);
        var host = new ManagedObjectReference(ManagedTypes.HostSystem, path[(slash + 1)..]);
        return destination is not null && destination.Host == host
            ? new MigrationTarget(pool, host, destination.HostName, destination)
            : new MigrationTarget(pool, host, host.Value, null);
    }

    private static VirException Invalid(string text) => VirException.Create(VirErrorCode.InvalidArgument, text);
}
