namespace EsxVirt.Connections;

/// <summary>Names of the VI API's managed types that the bridge asks for.</summary>
internal static class ManagedTypes
{
    public const string Folder = "Folder";
    public const string Datacenter = "Datacenter";
    public const string ComputeResource = "ComputeResource";
    public const string ClusterComputeResource = "ClusterComputeResource";
    public const string HostSystem = "HostSystem";
    public const string HostAutoStartManager = "HostAutoStartManager";
    public const string VirtualMachine = "VirtualMachine";
    public const string Datastore = "Datastore";
    public const string Task = "Task";
    public const string HostNetworkSystem = "HostNetworkSystem";
    public const string Network = "Network";
    public const string DistributedVirtualPortgroup = "DistributedVirtualPortgroup";
    public const string DistributedVirtualSwitch = "DistributedVirtualSwitch";
}
