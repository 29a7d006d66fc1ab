using System.Globalization;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>The newest virtual hardware that a host can create.</summary>
internal sealed class VirtualHardware(ServerSession session, HostPlace place)
{
    private const string EnvironmentBrowser = "environmentBrowser";
    private const string HostVersion = "config.product.version";

    /// <summary>What has to be read before.</summary>
    public static PropertyQuery Query(HostPlace place) => new PropertyQuery()
        .Start(place.Host)
        .Start(place.ComputeResource)
        .Read(ManagedTypes.HostSystem, HostVersion)
        .Read(ManagedTypes.ComputeResource, EnvironmentBrowser);

    /// <summary>As the host's environment browser says (one request), else by the host's product.</summary>
    /// <param name="objects">The answer to <see cref="Query"/>.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<int> NewestAsync(
        IReadOnlyList<RetrievedObject> objects, CancellationToken cancellationToken)
    {
        string? version = objects.FirstOrDefault(o => o.Reference == place.Host)?.GetString(HostVersion);
        return await AskAsync(objects, cancellationToken).ConfigureAwait(false)
            ?? OfProduct(session.Product.Line, ServerProduct.ParseVersion(version) ?? session.Product.Version);
    }

    /// <summary>Looks whether the host can have that version: one request.</summary>
    /// <exception cref="VirException">INVALID_ARG when the host's environment browser names none as new.</exception>
    public async Task CheckAsync(
        int version, IReadOnlyList<RetrievedObject> objects, CancellationToken cancellationToken)
    {
        if (await AskAsync(objects, cancellationToken).ConfigureAwait(false) is { } newest && version > newest)
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument,
                $"virtual hardware version {version} is above {newest}, the newest one of the host");
        }
    }

    /// <summary>The newest version by product.</summary>
    internal static int OfProduct(ProductLine line, int version) => (line, version / 1000) switch
    {
        (ProductLine.Gsx, _) => 7,
        (_, >= 8_000) => 20,
        (_, >= 7_000) => 17,
        (_, >= 6_007) => 14,
        (_, >= 6_005) => 13,
        (_, >= 5_005) => 10,
        (_, >= 5_000) => 9,
        (_, >= 4_000) => 7,
        _ => 4,
    };

    /// <summary>Null where the host has no such service, as hosts before 4.0 and some simulators.</summary>
    private async Task<int?> AskAsync(IReadOnlyList<RetrievedObject> objects, CancellationToken cancellationToken)
    {
        if (objects.FirstOrDefault(o => o.Reference == place.ComputeResource)
                ?.GetValue<ManagedObjectReference>(EnvironmentBrowser) is not { } browser)
            return null;
        try
        {
            List<VirtualMachineConfigOptionDescriptor> descriptors = await new EnvironmentBrowser(
                session.Client, browser)
                .GetHardwareVersionsAsync(cancellationToken).AsVirAsync().ConfigureAwait(false);
            return descriptors
                .Where(d => d.CreateSupported != false && (d.Host.Count == 0 || d.Host.Contains(place.Host)))
                .Max(d => VersionOf(d.Key));
        }
        catch (VirException e) when (
            e.Code is VirErrorCode.OperationUnsupported or VirErrorCode.OperationDenied or VirErrorCode.NoDomain)
        {
            return null;
        }
    }

    private static int? VersionOf(string key) =>
        key.StartsWith("vmx-", StringComparison.Ordinal)
        && int.TryParse(key.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out int version)
            ? version
            : null;
}
