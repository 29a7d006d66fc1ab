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
        VmFolder = datacenter.Content.GetValue<ManagedObjectReference>("vmFolder");
        Host = host.Reference;
        HostName = InventoryName.Unescape(host.Name);
        SupportsScreenshots = host.Content.GetValue<bool>("capability.screenshotSupported");
        SupportsVMotion = host.Content.GetValue<bool>("capability.vmotionSupported");
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
        "hardware.cpuFeature", "hardware.systemInfo.uuid", "capability.vmotionSupported",
        "capability.screenshotSupported",
    ];

    /// <summary>The datacenter's name after those of the folders above it, joined by <c>/</c>.</summary>
    public string DatacenterPath { get; }

    public ManagedObjectReference Datacenter { get; }

    public ManagedObjectReference ComputeResource { get; }

    public ManagedObjectReference ResourcePool { get; }

    /// <summary>Where the datacenter keeps its machines; null when the server does not tell.</summary>
    public ManagedObjectReference? VmFolder { get; }

    public ManagedObjectReference Host { get; }

    /// <summary>As people see it.</summary>
    public string HostName { get; }

    /// <summary>Whether running machines can move from and to the host; null when the server does not tell.</summary>
    public bool? SupportsVMotion { get; }

    /// <summary>Whether the host draws what its machines show; null when the server does not tell.</summary>
    public bool? SupportsScreenshots { get; }

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

    /// <summary>A host with what lies above it.</summary>
    public static HostPlace Around(ManagedObjectReference host, InventoryTree tree)
    {
        InventoryNode self = tree.Find(host) ?? First(tree, ManagedTypes.HostSystem);
        InventoryNode datacenter = First(tree, ManagedTypes.Datacenter);
        var path = new List<string> { datacenter.Name };
        InventoryNode? above = tree.Find(datacenter.Parent);
        // The root folder has a name, but no part in any path.
        while (above is { Parent: not null })
        {
            path.Insert(0, above.Name);
            above = tree.Find(above.Parent);
        }
        return new HostPlace(datacenter, string.Join('/', path), First(tree, ManagedTypes.ComputeResource), self);
    }

    private static InventoryNode First(InventoryTree tree, string type) =>
        tree.First(type) ?? throw VirException.Create(VirErrorCode.InternalError, $"Could not find {type}");
}
