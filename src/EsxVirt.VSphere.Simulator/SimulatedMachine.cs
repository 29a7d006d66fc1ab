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

    /// <summary><c>config.uuid</c>, by which libvirt knew it before version 12.4.</summary>
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

    /// <summary>Names of its snapshots, parents before children.</summary>
    public IReadOnlyList<string> SnapshotNames
    {
        get
        {
            lock (_server.Store.Gate)
                return [.. _machine.Snapshots.Nodes.Select(node => node.Name)];
        }
    }

    /// <summary>Name of the snapshot that it grows from; null for none.</summary>
    public string? CurrentSnapshot
    {
        get
        {
            lock (_server.Store.Gate)
                return _machine.Snapshots.CurrentNode?.Name;
        }
    }

    /// <summary>Its host's autostart is on and lists it as one to switch on.</summary>
    public bool StartsWithHost
    {
        get
        {
            lock (_server.Store.Gate)
                return _machine.Host.AutoStart?.Starts(_machine) == true;
        }
    }

    /// <summary>How often it was reset, or its guest rebooted, since the server was made.</summary>
    public int Restarts => _machine.Restarts;

    /// <summary>Gives one of its snapshots another name, which may be that of another one.</summary>
    /// <param name="id">The snapshot's number.</param>
    /// <param name="name">The new name.</param>
    public void RenameSnapshot(int id, string name)
        => Change(() => _machine.Snapshots.Nodes.Single(node => node.Id == id).Name = name);

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
        => Change(() => _machine.Datastore.Files.Write(_machine.VmxFile, content));

    /// <summary>
    /// Sets <c>runtime.connectionState</c>: <c>connected</c>, <c>disconnected</c>, <c>inaccessible</c>, <c>invalid</c>
    /// or <c>orphaned</c>. Only a connected machine has a <c>config</c>.
    /// </summary>
    public void SetConnectionState(string state)
        => Change(() => _machine.Connection = new VirtualMachineConnectionState(state));

    /// <summary>Keys of the answers that were given to its questions so far.</summary>
    public IReadOnlyList<string> Answers
    {
        get
        {
            lock (_server.Store.Gate)
                return [.. _machine.Script.Answers];
        }
    }

    /// <summary>Stops it with a question now, without a task.</summary>
    public void Ask(SimulatedQuestion question) => Change(() => _machine.Ask(question, answered: null));

    /// <summary>Its next task of that method (<c>PowerOnVM_Task</c>) stops with a question.</summary>
    public void AskOn(string method, SimulatedQuestion question) => Change(() => _machine.Script.Ask(method, question));

    /// <summary>Its next call of that method is refused with a fault. Repeat it for more calls.</summary>
    public void RefuseNext(string method, SimulatedFault fault) => Change(() => _machine.Script.Refuse(method, fault));

    /// <summary>Its next task of that method ends with an error.</summary>
    public void FailNext(string method, SimulatedFault fault) => Change(() => _machine.Script.Fail(method, fault));

    /// <summary>
    /// From now on a migration is impossible: its validation says so, and so does a task that is started all the same.
    /// </summary>
    public void ForbidMigration(SimulatedFault fault) => Change(() => _machine.Script.MigrationErrors.Add(fault));

    /// <summary>From now on the validation of a migration warns with that text.</summary>
    public void WarnOfMigration(string text) => Change(() => _machine.Script.MigrationWarnings.Add(text));

    /// <summary>Whether its tasks can be cancelled; by itself only those that do not switch it on or off.</summary>
    public void SetCancelable(bool cancelable) => Change(() => _machine.Script.TasksAreCancelable = cancelable);

    /// <summary>Installs VMware Tools, or takes them away.</summary>
    public void SetTools(bool installed) => Change(() => _machine.HasTools = installed);

    /// <summary>From now on the guest takes the request to shut down, and does nothing.</summary>
    public void HangGuest() => Change(() => _machine.Script.GuestHangs = true);

    /// <summary>Switches autostart of its host off; what is listed there stays, or is forgotten too.</summary>
    public void SwitchOffAutostart(bool forget)
    {
        lock (_server.Store.Gate)
            _machine.Host.AutoStart?.SwitchOff(forget);
    }

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
