using EsxVirt.Vmx;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <content>What it is: its VMX file, the configuration read from it, and the changes of both.</content>
internal sealed partial class VirtualMachine
{
    private readonly Func<string> _composeVmx;
    private string? _editedVmx;
    private int _changes;
    private VmxDocument? _vmx;
    private VirtualMachineConfigInfo? _config;

    /// <summary>
    /// The text of the VMX file as the server sees it: what clients made of it by reconfiguring, else composed anew.
    /// The stored file is the one in the datastore.
    /// </summary>
    public string ComposeVmx() => _editedVmx ?? _composeVmx();

    public VmxDocument Vmx => _vmx ??= VmxDocument.Parse(ComposeVmx());

    public VirtualMachineConfigInfo Config => _config ??= MachineConfig.Describe(this);

    /// <summary><c>config.changeVersion</c>: another one after each change of its configuration.</summary>
    public string ChangeVersion => Server.BootTime.AddSeconds(_changes).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'");

    /// <summary>What is known of its devices is read anew: they lie elsewhere now.</summary>
    public void ForgetConfig() => _config = null;

    /// <summary>What gives it the values back that it has now; its name is not among them.</summary>
    public Action RememberValues()
    {
        (MachineFacts facts, string? vmx) = (Facts, _editedVmx);
        return () =>
        {
            bool wasEdited = _editedVmx != vmx;
            (Facts, _editedVmx) = (facts with { Name = Facts.Name }, vmx);
            (_vmx, _config) = (null, null);
            _changes++;
            if (Facts.Name != facts.Name)
                Redefine(Facts, _ => { });
            else if (wasEdited)
                Datastore.Files.Write(VmxFile, Vmx.ToBytes());
        };
    }

    /// <summary>Changes what the machine is: its facts, and its VMX file with them. Nothing changes when the edit
    /// fails.</summary>
    public void Redefine(MachineFacts facts, Action<VmxDocument> edit)
    {
        VmxDocument vmx = VmxDocument.Parse(ComposeVmx());
        edit(vmx);
        Facts = facts;
        Name = facts.InventoryName;
        WriteName(vmx);
        _editedVmx = vmx.ToString();
        (_vmx, _config) = (vmx, null);
        _changes++;
        Datastore.Files.Write(VmxFile, vmx.ToBytes());
        Server.Store.Touch(this);
    }

    /// <summary>Takes the machine out of the inventory; its files stay.</summary>
    public void Leave()
    {
        Host.Machines.Remove(this);
        Pool.Machines.Remove(this);
        Datastore.Machines.Remove(this);
        (Parent as Folder)?.Items.Remove(this);
        foreach (VirtualMachineSnapshot snapshot in Snapshots.All)
            Server.Store.Remove(snapshot);
        Server.Store.Remove(this);
        Server.Store.Touch(Host);
        if (Parent is not null)
            Server.Store.Touch(Parent);
    }

    public ValueTask<ManagedObjectReference> ReconfigVMTask(ReconfigVMTaskRequest request, CallContext context)
    {
        MachineReconfiguration.CheckValues(this, request.Spec);
        return ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            MachineReconfiguration.Apply(this, request.Spec);
            return null;
        }));
    }

    public ValueTask UnregisterVM(UnregisterVMRequest request, CallContext context)
    {
        if (Power == Power.On)
            throw Faults.InvalidPowerState(MachineConfig.StateOf(Power), VirtualMachinePowerState.PoweredOff);
        Leave();
        return ValueTask.CompletedTask;
    }

    public ValueTask<ManagedObjectReference> RenameTask(RenameTaskRequest request, CallContext context)
    {
        string name = Escapes.Unpercent(request.NewName);
        return ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            MachineNames.Check(this, name);
            Redefine(Facts with { Name = name }, _ => { });
            return null;
        }));
    }

    public ValueTask<ManagedObjectReference> DestroyTask(DestroyTaskRequest request, CallContext context)
    {
        if (Power != Power.Off)
            throw Faults.InvalidPowerState(MachineConfig.StateOf(Power), VirtualMachinePowerState.PoweredOff);
        return ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            MachineFiles.Delete(this);
            Leave();
            return null;
        }));
    }

    /// <summary>The name stands in the file as the inventory keeps it.</summary>
    private void WriteName(VmxDocument vmx) => vmx.SetText("displayName", Escapes.Percent(Facts.Name));
}
