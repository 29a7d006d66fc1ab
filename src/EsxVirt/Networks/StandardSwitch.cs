using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Networks;

/// <summary>A standard switch: what libvirt calls a network.</summary>
internal sealed class StandardSwitch(HostVirtualSwitch item) : NetworkBackend
{
    /// <summary>Keys are made so on real hosts; not every simulator sends one.</summary>
    private const string KeyPrefix = "key-vim.host.VirtualSwitch-";

    public override string Name => item.Name;

    public override Guid Uuid { get; } =
        DerivedUuid.Of(string.IsNullOrEmpty(item.Key) ? KeyPrefix + item.Name : item.Key);

    public override bool IsDistributed => false;

    public override NetworkScope Needs => NetworkScope.Details;

    public override NetworkDefinition Describe(HostNetworks networks, NetworkXmlFlags flags) => Define(
        [.. item.Pnic.Select(networks.DeviceOf)],
        Shaping.Read(item.Spec?.Policy?.ShapingPolicy),
        [
            .. networks.PortGroupsOf(item)
                .Where(group => networks.IsForMachines(group.Spec.Name))
                .Select(group => new NetworkPortGroup(
                    group.Spec.Name,
                    IsDefault: false,
                    flags.HasFlag(NetworkXmlFlags.Vlans) ? Vlans.Read(group.Spec.VlanId) : null,
                    Shaping.Read(group.Spec.Policy?.ShapingPolicy))),
        ]);
}
