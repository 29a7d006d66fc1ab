using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.Libvirt.Xml;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Networks;

/// <summary>Makes a standard switch with its port groups, whole or not at all.</summary>
internal sealed class NetworkCreation(NetworkFinder finder, NetworkReader reader)
{
    /// <summary>
    /// One request to look, one for the switch, one for each port group, and one to see what was made.
    /// </summary>
    public async Task<Network> RunAsync(string xml, NetworkDefineFlags flags, CancellationToken cancellationToken)
    {
        reader.Policy.RequireWritable("virNetworkDefineXML");
        uint unknown = (uint)flags & ~(uint)NetworkDefineFlags.Validate;
        if (unknown != 0)
            throw VirException.UnsupportedFlags(unknown, "esxNetworkDefineXMLFlags");
        NetworkDefinition network = NetworkXml.Parse(xml);
        CheckOthers(network, flags);
        HostNetworks networks = await reader
            .ReadAsync(NetworkScope.Details, cancellationToken).ConfigureAwait(false);
        NetworkPlan plan = NetworkPlan.Make(network, networks);
        HostNetworkSystem system = reader.SystemOf(networks, "AddVirtualSwitch");
        await AddSwitchAsync(system, plan, cancellationToken).ConfigureAwait(false);
        await AddPortGroupsAsync(system, plan, cancellationToken).ConfigureAwait(false);
        return await LookAsync(plan, networks, cancellationToken).ConfigureAwait(false);
    }

    private void CheckOthers(NetworkDefinition network, NetworkDefineFlags flags)
    {
        if (network.Others.Count == 0)
            return;
        string elements = string.Join(", ", network.Others.Select(name => $"<{name}>"));
        if (flags.HasFlag(NetworkDefineFlags.Validate))
        {
            throw VirException.Create(
                VirErrorCode.ConfigUnsupported, $"a virtual switch has no {elements} (network '{network.Name}')");
        }
        reader.Warn($"network '{network.Name}': a virtual switch has no {elements}; ignored");
    }

    /// <summary>VMware's reference asks for keys of cards, and hosts take and give names: those first.</summary>
    private async Task AddSwitchAsync(
        HostNetworkSystem system, NetworkPlan plan, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            try
            {
                await system.AddVirtualSwitchAsync(plan.Name, plan.ToSpec(card => card.Device), CancellationToken.None)
                    .ConfigureAwait(false);
            }
            catch (VimFaultException fault)
                when (fault.FaultTypeName == nameof(InvalidArgument) && plan.Cards.Count > 0)
            {
                await system.AddVirtualSwitchAsync(
                    plan.Name, plan.ToSpec(card => card.Key ?? card.Device),
                    CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (VimFaultException fault)
        {
            throw ServerErrors.From(fault);
        }
        catch (VimClientException failure)
        {
            throw await WithdrawAsync(system, plan, failure).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// No answer came, so that only a look at the host tells whether the switch was made. One that has our cards and no
    /// port group yet is the one that was asked for a moment ago.
    /// </summary>
    private async Task<VirException> WithdrawAsync(
        HostNetworkSystem system, NetworkPlan plan, VimClientException failure)
    {
        VirException reason = ServerErrors.From(failure);
        try
        {
            HostNetworks networks = await reader.ReadAsync(NetworkScope.Details, CancellationToken.None)
                .ConfigureAwait(false);
            if (networks.Switches.FirstOrDefault(item => item.Name == plan.Name) is { } made
                && networks.PortGroupsOf(made).Count == 0
                && made.Pnic.Select(networks.DeviceOf).SequenceEqual(plan.Cards.Select(card => card.Device)))
            {
                await system.RemoveVirtualSwitchAsync(plan.Name, CancellationToken.None).ConfigureAwait(false);
                return reason;
            }
        }
        catch (Exception e) when (e is VimClientException or VirException)
        {
            // The first failure is the one to tell.
        }
        return VirException.Verbatim(
            reason.Code, reason.Domain,
            $"{reason.Message}; whether HostVirtualSwitch '{plan.Name}' was made is not known: "
                + "look before trying again",
            failure);
    }

    private async Task AddPortGroupsAsync(
        HostNetworkSystem system, NetworkPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            foreach (HostPortGroupSpec group in plan.PortGroups)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await system.AddPortGroupAsync(group, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            if (await UndoAsync(system, plan).ConfigureAwait(false) is { } left)
                throw VirException.Create(VirErrorCode.OperationAborted, left);
            throw;
        }
        catch (VimClientException failure)
        {
            VirException reason = ServerErrors.From(failure, VirErrorCode.NoNetwork);
            if (await UndoAsync(system, plan).ConfigureAwait(false) is not { } left)
                throw reason;
            throw VirException.Verbatim(reason.Code, reason.Domain, $"{reason.Message}; {left}", failure);
        }
    }

    /// <summary>
    /// Removes what was made: of the port groups only those that are on the new switch and were to be made, so that a
    /// name which somebody else took meanwhile stays.
    /// </summary>
    /// <returns>What is left behind; null for nothing.</returns>
    private async Task<string?> UndoAsync(HostNetworkSystem system, NetworkPlan plan)
    {
        try
        {
            HostNetworks networks = await reader.ReadAsync(NetworkScope.Details, CancellationToken.None)
                .ConfigureAwait(false);
            HashSet<string> planned = [.. plan.PortGroups.Select(group => group.Name)];
            foreach (HostPortGroup group in networks.PortGroups)
            {
                if (group.Spec?.VswitchName == plan.Name && planned.Contains(group.Spec.Name))
                    await system.RemovePortGroupAsync(group.Spec.Name, CancellationToken.None).ConfigureAwait(false);
            }
            await system.RemoveVirtualSwitchAsync(plan.Name, CancellationToken.None).ConfigureAwait(false);
            return null;
        }
        catch (Exception e) when (e is VimClientException or VirException)
        {
            return $"HostVirtualSwitch '{plan.Name}' was made and could not be removed again: {e.Message}";
        }
    }

    /// <summary>The switch exists by now: a server that does not show it, or does not answer, changes nothing about
    /// that.</summary>
    private async Task<Network> LookAsync(
        NetworkPlan plan, HostNetworks before, CancellationToken cancellationToken)
    {
        try
        {
            HostNetworks networks = await reader.ReadAsync(NetworkScope.Details, cancellationToken)
                .ConfigureAwait(false);
            if (finder.Standard(plan.Name, networks) is { } made)
                return made;
        }
        catch (VirException e)
        {
            reader.Warn($"HostVirtualSwitch '{plan.Name}' was made, but the server does not show it: {e.Message}");
        }
        return finder.Unseen(plan.Name, before);
    }
}
