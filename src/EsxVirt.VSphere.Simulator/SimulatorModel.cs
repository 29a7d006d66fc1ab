namespace EsxVirt.VSphere.Simulator;

/// <summary>Which kind of server is simulated.</summary>
public enum SimulatorModel
{
    /// <summary>One ESX(i) host or GSX server spoken to directly: <c>apiType</c> is <c>HostAgent</c>.</summary>
    Esx,

    /// <summary>A vCenter with folders, two datacenters, clusters and standalone hosts: <c>VirtualCenter</c>.</summary>
    VCenter,
}
