using EsxVirt.VSphere.Simulator.Hosts.Networking;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Products;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts;

/// <summary>The <c>config</c> of a host: product, storage, network, autostart.</summary>
internal static class HostConfig
{
    public static HostConfigInfo Describe(HostSystem host) => new()
    {
        Host = host.Self,
        Product = About.Of(host.Server.HostProduct, instanceUuid: null),
        HyperThread = new HostHyperThreadScheduleInfo { Available = true, Active = true, Config = true },
        StorageDevice = HostStorage.Devices(host),
        FileSystemVolume = HostStorage.FileSystems(host),
        Network = HostNetworking.Describe(host),
        AutoStart = host.ConfigManager.AutoStartManager is { } reference
            && host.Server.Store.TryFind(reference, out HostAutoStartManager? manager) ? manager.Config : null,
    };
}
