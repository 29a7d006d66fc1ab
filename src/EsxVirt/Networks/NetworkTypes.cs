using EsxVirt.Connections;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Networks;

/// <summary>Tells the objects of an answer apart by what they are.</summary>
internal static class NetworkTypes
{
    /// <summary>Something that machines can be connected to.</summary>
    public static bool IsNetwork(ManagedObjectReference reference) => reference.Type
        is ManagedTypes.Network or ManagedTypes.DistributedVirtualPortgroup or "OpaqueNetwork";

    public static bool IsDistributedSwitch(ManagedObjectReference reference) => reference.Type
        is ManagedTypes.DistributedVirtualSwitch or "VmwareDistributedVirtualSwitch";
}
