using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts.Networking;

/// <summary>A port group of a standard switch.</summary>
internal sealed class PortGroup(HostPortGroupSpec spec)
{
    /// <summary>Replaced as a whole, never changed.</summary>
    public HostPortGroupSpec Spec { get; set; } = spec;

    public string Name => Spec.Name;

    public string Key => $"key-vim.host.PortGroup-{Name}";

    public HostPortGroup Describe(HostNetwork network)
    {
        VirtualSwitch? above = network.FindSwitch(Spec.VswitchName);
        return new HostPortGroup
        {
            Key = Key,
            Port = [.. network.PortsOf(this)],
            Vswitch = above?.Key,
            ComputedPolicy = NetworkPolicies.Inherit(Spec.Policy, above?.Spec.Policy),
            Spec = Spec,
        };
    }
}
