using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Connections;

/// <summary>The one host of a connection, and what lies around it in the inventory.</summary>
internal sealed class HostPlace
{
    public HostPlace(InventoryNode datacenter, string datacenterPath, InventoryNode compute, InventoryNode host)
    {
        DatacenterPath = datacenterPath;
        Datacenter = datacenter.Reference;
        ComputeResource = compute.Reference;
        ResourcePool = compute.Content.GetValue<ManagedObjectReference>("resourcePool")
            ?? throw VirException.Create(VirErrorCode.InternalError, "Could not retrieve resource pool");
        Host = host.Reference;
        IsInMaintenanceMode = host.Content.GetValue<bool>("runtime.inMaintenanceMode") ?? false;
        ManagementServer = host.Content.GetString("summary.managementServerIp") is { Length: > 0 } ip ? ip : null;
        AutoStartManager = host.Content.GetValue<ManagedObjectReference>("configManager.autoStartManager");
        CpuFeatures = host.Content.GetList<HostCpuIdInfo>("hardware.cpuFeature");
        HardwareUuid = host.Content.GetString("hardware.systemInfo.uuid") ?? "";
    }

    /// <summary>What is read of each host when a connection opens.</summary>
    public static IReadOnlyList<string> HostProperties { get; } =
    [
        "name", "parent", "runtime.inMaintenanceMode", "summary.managementServerIp", "configManager.autoStartManager",
        "hardware.cpuFeature", "hardware.systemInfo.uuid",
    ];

    /// <summary>The datacenter's name after those of the folders above it, joined by <c>/</c>.</summary>
    public string DatacenterPath { get; }

    public ManagedObjectReference Datacenter { get; }

    public ManagedObjectReference ComputeResource { get; }

    public ManagedObjectReference ResourcePool { get; }

    public ManagedObjectReference Host { get; }

    public bool IsInMaintenanceMode { get; }

    /// <summary>Address of the vCenter that manages the host; null when none does.</summary>
    public string? ManagementServer { get; }

    /// <summary>Null on hosts without one.</summary>
    public ManagedObjectReference? AutoStartManager { get; }

    public IReadOnlyList<HostCpuIdInfo> CpuFeatures { get; }

    /// <summary>As the server writes it; may be empty or no UUID.</summary>
    public string HardwareUuid { get; }

    /// <summary>The only host of a server that is a host itself.</summary>
    public static HostPlace OnlyHost(InventoryTree tree)
    {
        InventoryNode datacenter = First(tree, ManagedTypes.Datacenter);
        InventoryNode compute = First(tree, ManagedTypes.ComputeResource);
        return new HostPlace(datacenter, datacenter.Name, compute, First(tree, ManagedTypes.HostSystem));
    }

    private static InventoryNode First(InventoryTree tree, string type) =>
        tree.First(type) ?? throw VirException.Create(VirErrorCode.InternalError, $"Could not find {type}");
}
