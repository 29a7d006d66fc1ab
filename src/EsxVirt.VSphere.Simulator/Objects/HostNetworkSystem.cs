using EsxVirt.VSphere.Simulator.Hosts.Networking;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>
/// The network of a host, as its own object: the same values as <c>HostSystem.config.network</c>, and their changes.
/// </summary>
internal sealed class HostNetworkSystem(ManagedObjectReference self) : ManagedObject(self), IHostNetworkSystem
{
    private static readonly PropertyTable<HostNetworkSystem> Table = new()
    {
        { "networkInfo", system => HostNetworking.Describe(system.Host) },
        { "dnsConfig", system => HostNetworking.Dns(system.Host) },
    };

    public HostSystem Host { get; set; } = null!;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask AddVirtualSwitch(AddVirtualSwitchRequest request, CallContext context)
        => Change(() => NetworkChanges.AddSwitch(Host, request.VswitchName, request.Spec));

    public ValueTask UpdateVirtualSwitch(UpdateVirtualSwitchRequest request, CallContext context)
        => Change(() => NetworkChanges.UpdateSwitch(Host, request.VswitchName, request.Spec));

    public ValueTask RemoveVirtualSwitch(RemoveVirtualSwitchRequest request, CallContext context)
        => Change(() => NetworkChanges.RemoveSwitch(Host, request.VswitchName));

    public ValueTask AddPortGroup(AddPortGroupRequest request, CallContext context)
        => Change(() => NetworkChanges.AddPortGroup(Host, request.Portgrp));

    public ValueTask UpdatePortGroup(UpdatePortGroupRequest request, CallContext context)
        => Change(() => NetworkChanges.UpdatePortGroup(Host, request.PgName, request.Portgrp));

    public ValueTask RemovePortGroup(RemovePortGroupRequest request, CallContext context)
        => Change(() => NetworkChanges.RemovePortGroup(Host, request.PgName));

    private ValueTask Change(Action change)
    {
        change();
        Host.Server.Store.Touch(this);
        Host.Server.Store.Touch(Host);
        return ValueTask.CompletedTask;
    }
}
