using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.ManagedObjects;

/// <summary>
/// Changes the switches and port groups of a host. Each call is over when it returns: none is a task.
/// </summary>
public sealed class HostNetworkSystem : ManagedObject
{
    /// <summary>A handle; nothing is asked of the server.</summary>
    public HostNetworkSystem(VimClient client, ManagedObjectReference reference)
        : base(client, reference)
    {
    }

    /// <summary>Makes a standard switch.</summary>
    /// <exception cref="VimFaultException"><c>AlreadyExists</c>; <c>ResourceInUse</c> for a card of another switch;
    /// <c>InvalidArgument</c>, <c>HostConfigFault</c>.</exception>
    public Task AddVirtualSwitchAsync(string name, HostVirtualSwitchSpec spec, CancellationToken cancellationToken) =>
        Client.InvokeAsync(
            new AddVirtualSwitchRequest { This = Reference, VswitchName = name, Spec = spec }, cancellationToken);

    /// <summary>Removes a standard switch.</summary>
    /// <exception cref="VimFaultException"><c>NotFound</c>; <c>ResourceInUse</c> while something is connected to
    /// it.</exception>
    public Task RemoveVirtualSwitchAsync(string name, CancellationToken cancellationToken) =>
        Client.InvokeAsync(new RemoveVirtualSwitchRequest { This = Reference, VswitchName = name }, cancellationToken);

    /// <summary>Makes a port group on a standard switch.</summary>
    /// <exception cref="VimFaultException"><c>AlreadyExists</c>, also where another switch has it; <c>NotFound</c>
    /// without the switch; <c>InvalidArgument</c>, <c>HostConfigFault</c>.</exception>
    public Task AddPortGroupAsync(HostPortGroupSpec spec, CancellationToken cancellationToken) =>
        Client.InvokeAsync(new AddPortGroupRequest { This = Reference, Portgrp = spec }, cancellationToken);

    /// <summary>Removes a port group.</summary>
    /// <exception cref="VimFaultException"><c>NotFound</c>; <c>ResourceInUse</c> while something is connected to
    /// it.</exception>
    public Task RemovePortGroupAsync(string name, CancellationToken cancellationToken) =>
        Client.InvokeAsync(new RemovePortGroupRequest { This = Reference, PgName = name }, cancellationToken);
}
