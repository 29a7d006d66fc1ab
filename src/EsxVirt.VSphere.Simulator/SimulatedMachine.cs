using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator;

/// <summary>
/// One virtual machine of a <see cref="SimulatedServer"/>, seen from outside the API: to know what a test should find,
/// and to make it odd. Changes reach clients that wait for updates. Safe for use from many threads.
/// </summary>
public sealed class SimulatedMachine
{
    private readonly SimulatorState _server;
    private readonly VirtualMachine _machine;

    internal SimulatedMachine(SimulatorState server, VirtualMachine machine)
    {
        _server = server;
        _machine = machine;
    }

    /// <summary>The name as a user types it; the inventory's <c>name</c> escapes <c>/ \ %</c>.</summary>
    public string Name => _machine.Facts.Name;

    /// <summary>Value of the managed object reference: <c>1</c> on a host, <c>vm-1000</c> on a vCenter.</summary>
    public string Moid => _machine.Self.Value;

    /// <summary><c>config.uuid</c>, by which libvirt knows it up to version 11.</summary>
    public Guid BiosUuid => _machine.Facts.BiosUuid;

    /// <summary><c>config.instanceUuid</c>; servers before API 4.0 do not report it.</summary>
    public Guid InstanceUuid => _machine.Facts.InstanceUuid;

    /// <summary>Name of the host that runs it.</summary>
    public string HostName => _machine.Host.Name;

    /// <summary><c>[datastore] directory/file.vmx</c>.</summary>
    public string VmxPath => _machine.VmxPath;

    /// <summary>The text of its VMX file, composed anew; does not count as reading the file.</summary>
    public string Vmx => _machine.ComposeVmx();

    /// <summary><c>poweredOn</c>, <c>poweredOff</c> or <c>suspended</c>.</summary>
    public string PowerState => Simulator.Machines.MachineConfig.StateOf(_machine.Power).Value;

    /// <summary>From now on the property, and what lies below it, reads as not set.</summary>
    public void HideProperty(string path) => Change(() => _machine.Hide(path));

    /// <summary>
    /// From now on exactly that path ends up in <c>missingSet</c> with the fault <c>NoPermission</c>.
    /// </summary>
    public void DenyProperty(string path)
        => Change(() => _machine.Refuse(path, new NoPermission
        {
            Object = _machine.Self,
            PrivilegeId = "System.Read",
        }));

    /// <summary>Its VMX file reads as missing (404), though the machine stays.</summary>
    public void LoseVmx() => Change(() => _machine.VmxIsMissing = true);

    /// <summary>Puts other text, or bytes that are no text, in place of its VMX file.</summary>
    public void ReplaceVmx(ReadOnlyMemory<byte> content)
        => Change(() => _machine.Datastore.Files.Write($"{_machine.Directory}/{_machine.Facts.FileName}.vmx", content));

    /// <summary>
    /// Sets <c>runtime.connectionState</c>: <c>connected</c>, <c>disconnected</c>, <c>inaccessible</c>, <c>invalid</c> or
    /// <c>orphaned</c>. Only a connected machine has a <c>config</c>.
    /// </summary>
    public void SetConnectionState(string state)
        => Change(() => _machine.Connection = new VirtualMachineConnectionState(state));

    /// <summary>Takes it out of the inventory, as if somebody had deleted it.</summary>
    public void Vanish()
    {
        lock (_server.Store.Gate)
            _machine.Leave();
    }

    private void Change(Action change)
    {
        lock (_server.Store.Gate)
        {
            change();
            _server.Store.Touch(_machine);
        }
    }
}
