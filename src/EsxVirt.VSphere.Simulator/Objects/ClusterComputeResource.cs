using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Several hosts that share one pool of resources; exists on a vCenter only.</summary>
internal sealed class ClusterComputeResource(ManagedObjectReference self, string name)
    : ComputeResource(self, name), IClusterComputeResource
{
    protected override ComputeResourceSummary NewSummary()
        => new ClusterComputeResourceSummary
        {
            CurrentFailoverLevel = 0,
            NumVmotions = 0,
            TargetBalance = -1000,
            CurrentBalance = -1000,
        };
}
