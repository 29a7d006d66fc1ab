using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Networks;

/// <summary>Removes a standard switch with its port groups, whole or not at all.</summary>
internal sealed class NetworkRemoval(NetworkReader reader, string name)
{
    private const string MachinePort = "virtualMachine";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        HostNetworks networks = await reader
            .ReadAsync(NetworkScope.Details | NetworkScope.Users, cancellationToken).ConfigureAwait(false);
        HostVirtualSwitch item = networks.Switches.FirstOrDefault(item => item.Name == name)
            ?? throw VirException.Create(
                VirErrorCode.NoNetwork, $"Could not find HostVirtualSwitch with name '{name}'");
        if (networks.UsersUnreadable is { } reason)
        {
            throw VirException.Create(
                VirErrorCode.InternalError,
                $"The server does not show what is connected to HostVirtualSwitch '{name}': {reason}");
        }
        IReadOnlyList<HostPortGroup> groups = networks.PortGroupsOf(item);
        CheckUnused(networks, groups);
        await RemoveAsync(reader.SystemOf(networks, "RemoveVirtualSwitch"), groups, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>
    /// Ports of the host first, in libvirt's words; then machines, which libvirt leaves to the server.
    /// </summary>
    private void CheckUnused(HostNetworks networks, IReadOnlyList<HostPortGroup> groups)
    {
        foreach (HostPortGroup group in groups)
        {
            string? type = group.Port.Find(port => port.Type != MachinePort)?.Type
                ?? (networks.Adapters.Any(adapter => adapter.Portgroup == group.Spec.Name) ? "host" : null);
            if (type is not null)
                throw Used($"Cannot undefine HostVirtualSwitch that has a '{type}' port");
        }
        foreach (HostPortGroup group in groups)
        {
            string? user = MachineOn(networks, group.Spec.Name) is { } machine ? $"virtual machine '{machine}'"
                : group.Port.Count > 0 ? "a virtual machine"
                : null;
            if (user is not null)
            {
                throw Used(
                    $"Cannot undefine HostVirtualSwitch '{name}': {user} is connected to its port group "
                    + $"'{group.Spec.Name}'");
            }
        }
    }

    /// <summary>A machine of this host that is connected to a port group, whether on or off; null for none.</summary>
    private static string? MachineOn(HostNetworks networks, string portGroup)
    {
        HashSet<ManagedObjectReference> named =
        [
            .. networks.Others
                .Where(o => o.Reference.Type == ManagedTypes.Network
                    && o.GetString("name") is { } text
                    && (text == portGroup || InventoryName.Unescape(text) == portGroup))
                .Select(o => o.Reference),
        ];
        RetrievedObject? machine = networks.Others.FirstOrDefault(o =>
            o.Reference.Type == ManagedTypes.VirtualMachine
            && o.GetList<ManagedObjectReference>("network").Any(named.Contains));
        return machine is null
            ? null
            : InventoryName.Unescape(machine.GetString("name") ?? machine.Reference.Value);
    }

    // Once the first port group is gone nobody stops in between: the calls are short, and half a switch is none.
    private async Task RemoveAsync(
        HostNetworkSystem system, IReadOnlyList<HostPortGroup> groups, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            // The last one first, so that putting them back leaves their order as it was.
            foreach (HostPortGroup group in groups.Reverse())
                await system.RemovePortGroupAsync(group.Spec.Name, CancellationToken.None).ConfigureAwait(false);
            await system.RemoveVirtualSwitchAsync(name, CancellationToken.None).ConfigureAwait(false);
        }
        catch (VimClientException failure)
        {
            await RestoreAsync(system, groups, failure).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Puts back what is missing, by a look at the host, since an answer may have been lost. Where the switch is gone
    /// after all, all is done.
    /// </summary>
    private async Task RestoreAsync(
        HostNetworkSystem system, IReadOnlyList<HostPortGroup> groups, VimClientException failure)
    {
        VirException reason = ServerErrors.From(failure, VirErrorCode.NoNetwork);
        var lost = new List<string>();
        try
        {
            HostNetworks networks = await reader.ReadAsync(NetworkScope.Details, CancellationToken.None)
                .ConfigureAwait(false);
            if (failure is not VimFaultException && !networks.Switches.Any(item => item.Name == name))
                return;
            foreach (HostPortGroup group in groups)
            {
                if (!networks.PortGroups.Any(known => known.Spec?.Name == group.Spec.Name)
                    && !await TryAddAsync(system, group).ConfigureAwait(false))
                    lost.Add(group.Spec.Name);
            }
        }
        catch (VirException)
        {
            throw Said($"which port groups of HostVirtualSwitch '{name}' were removed is not known");
        }
        throw lost.Count == 0
            ? reason
            : Said(
                $"of HostVirtualSwitch '{name}' these port groups were removed already and could not be restored: "
                + string.Join(", ", lost.Select(group => $"'{group}'")));

        VirException Said(string more) =>
            VirException.Verbatim(reason.Code, reason.Domain, $"{reason.Message}; {more}", failure);
    }

    private static async Task<bool> TryAddAsync(HostNetworkSystem system, HostPortGroup group)
    {
        try
        {
            await system.AddPortGroupAsync(group.Spec, CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (VimClientException)
        {
            return false;
        }
    }

    private static VirException Used(string text) => VirException.Create(VirErrorCode.OperationInvalid, text);
}
