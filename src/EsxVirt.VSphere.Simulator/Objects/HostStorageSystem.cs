using EsxVirt.VSphere.Simulator.Hosts;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Adapters, disks and file systems of a host; the same values as in <c>HostSystem.config</c>.</summary>
internal sealed class HostStorageSystem(ManagedObjectReference self) : ManagedObject(self), IHostStorageSystem
{
    private static readonly PropertyTable<HostStorageSystem> Table = new()
    {
        { "storageDeviceInfo", system => HostStorage.Devices(system.Host) },
        { "fileSystemVolumeInfo", system => HostStorage.FileSystems(system.Host) },
    };

    public HostSystem Host { get; set; } = null!;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask RescanVmfs(RescanVmfsRequest request, CallContext context) => ValueTask.CompletedTask;

    public ValueTask RescanHba(RescanHbaRequest request, CallContext context)
        => HostStorage.Devices(Host).HostBusAdapter.Exists(adapter => adapter.Device == request.HbaDevice)
            ? ValueTask.CompletedTask
            : throw Faults.NotFound();

    public ValueTask RescanAllHba(RescanAllHbaRequest request, CallContext context) => ValueTask.CompletedTask;

    public ValueTask RefreshStorageSystem(RefreshStorageSystemRequest request, CallContext context)
        => ValueTask.CompletedTask;
}
