using EsxVirt.Vmx;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>
/// A virtual machine. What lists ask for is answered from its facts; the VMX file, and the configuration read from it,
/// are made when somebody asks for more.
/// </summary>
internal sealed partial class VirtualMachine : ManagedEntity, IVirtualMachine
{
    private static readonly PropertyTable<VirtualMachine> Table = MachineProperties.Table.Over(Rows);

    private readonly Func<string> _composeVmx;
    private readonly HashSet<string> _hidden = [];
    private readonly Dictionary<string, MethodFault> _refused = [];
    private readonly List<ManagedObjectReference> _recentTasks = [];
    private string? _editedVmx;
    private int _questions;
    private int _changes;
    private Action? _answered;
    private ITimer? _guestDown;
    private VmxDocument? _vmx;
    private VirtualMachineConfigInfo? _config;

    /// <param name="self">Reference; its number is the domain id of clients.</param>
    /// <param name="facts">What is known without the VMX file.</param>
    /// <param name="ordinal">Number of the machine on this server, from 0.</param>
    /// <param name="composeVmx">Makes the text of the VMX file.</param>
    public VirtualMachine(ManagedObjectReference self, MachineFacts facts, int ordinal, Func<string> composeVmx)
        : base(self, facts.InventoryName)
    {
        Facts = facts;
        Ordinal = ordinal;
        _composeVmx = composeVmx;
    }

    public MachineFacts Facts { get; private set; }

    public int Ordinal { get; }

    public required SimulatorState Server { get; init; }

    public required HostSystem Host { get; set; }

    public required ResourcePool Pool { get; set; }

    public required Datastore Datastore { get; set; }

    /// <summary>Path of its VMX file below the datastore's root.</summary>
    public required string VmxFile { get; init; }

    public required Power Power { get; set; }

    /// <summary>Tools are installed; they run only while the machine is on.</summary>
    public required bool HasTools { get; set; }

    public SnapshotTree Snapshots { get; set; } = SnapshotTree.None;

    /// <summary>Makes the object of a new snapshot and adds it to the inventory.</summary>
    public Func<VirtualMachineSnapshot> NewSnapshot { get; set; } = null!;

    /// <summary>What stops the machine.</summary>
    public VirtualMachineQuestionInfo? Question { get; private set; }

    /// <summary>What tests want to happen to it.</summary>
    public MachineScript Script { get; } = new();

    /// <summary>How often it was reset, or its guest rebooted.</summary>
    public int Restarts { get; private set; }

    /// <summary>The one task that works on it now.</summary>
    public SimulatedTask? RunningTask { get; set; }

    public VirtualMachineConnectionState Connection { get; set; } = VirtualMachineConnectionState.Connected;

    /// <summary>A test took the VMX file away: it reads as missing.</summary>
    public bool VmxIsMissing { get; set; }

    /// <summary>Directory of its VMX file; empty for the datastore's root.</summary>
    public string Directory => VmxFile.LastIndexOf('/') is var slash && slash < 0 ? "" : VmxFile[..slash];

    public string VmxPath => $"[{Datastore.Name}] {VmxFile}";

    public bool ToolsRun => HasTools && Power == Power.On;

    /// <summary>The server can reach the machine's files; otherwise it has no configuration to show.</summary>
    public bool IsAccessible => Connection == VirtualMachineConnectionState.Connected;

    public override ManagedEntityStatus Status => IsAccessible ? ManagedEntityStatus.Green : ManagedEntityStatus.Gray;

    public override List<ManagedObjectReference> RecentTasks =>
        [.. _recentTasks.Where(task => Server.Store.TryFind<SimulatedTask>(task, out _))];

    /// <summary>Processors can be added while it runs.</summary>
    public bool CpuHotAdd => MachineConfig.IsTrue(Vmx["vcpu.hotadd"]);

    /// <summary>Processors can be taken away while it runs.</summary>
    public bool CpuHotRemove => MachineConfig.IsTrue(Vmx["vcpu.hotremove"]);

    /// <summary>Memory can be added while it runs.</summary>
    public bool MemoryHotAdd => MachineConfig.IsTrue(Vmx["mem.hotadd"]);

    /// <summary>
    /// The text of the VMX file as the server sees it: what clients made of it by reconfiguring, else composed anew.
    /// The stored file is the one in the datastore.
    /// </summary>
    public string ComposeVmx() => _editedVmx ?? _composeVmx();

    public VmxDocument Vmx => _vmx ??= VmxDocument.Parse(ComposeVmx());

    public VirtualMachineConfigInfo Config => _config ??= MachineConfig.Describe(this);

    /// <summary><c>config.changeVersion</c>: another one after each change of its configuration.</summary>
    public string ChangeVersion => Server.BootTime.AddSeconds(_changes).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'");

    /// <summary>Networks that its cards are connected to.</summary>
    public List<ManagedObjectReference> Networks() => [.. Config.Hardware.Device
        .Select(device => device.Backing switch
        {
            VirtualEthernetCardNetworkBackingInfo backing => backing.Network,
            VirtualEthernetCardDistributedVirtualPortBackingInfo { Port.PortgroupKey: { } key } =>
                Server.Store.Find(new("DistributedVirtualPortgroup", key))?.Self,
            _ => null,
        })
        .OfType<ManagedObjectReference>()
        .Distinct()];

    /// <summary>MAC addresses of its cards on a port group of its host's standard switches.</summary>
    public IEnumerable<string?> CardsOn(string portGroup) => NetworkCards.On(Vmx, portGroup);

    public void SetPower(Power power)
    {
        Power = power;
        _config = null; // devices are connected or not
        Server.Store.Touch(this);
    }

    /// <summary>
    /// The <c>[datastore] path</c> of a file that its VMX file names; a name outside of its host's datastores stays as
    /// it is.
    /// </summary>
    public string PathOf(string file)
    {
        if (file.Length == 0 || file.StartsWith('['))
            return file;
        if (!file.StartsWith('/') && !file.Contains('\\'))
            return $"[{Datastore.Name}] {FileIn(file)}";
        foreach (Datastore store in Host.Datastores)
            foreach (string root in new[] { store.MountPath, $"/vmfs/volumes/{store.Name}" })
                if (file.Length > root.Length && (file[root.Length] is '/' or '\\')
                    && file.StartsWith(root, StringComparison.OrdinalIgnoreCase))
                    return $"[{store.Name}] {file[(root.Length + 1)..].Replace('\\', '/')}";
        return file;
    }

    /// <summary>Path on its datastore of a file in its directory.</summary>
    public string FileIn(string name) => Directory.Length == 0 ? name : $"{Directory}/{name}";

    /// <summary>
    /// The name that its VMX file has for a <c>[datastore] path</c>; one of another form stays as it is.
    /// </summary>
    public string FileNameOf(string path)
    {
        if (!path.StartsWith('['))
            return path;
        (Datastore store, string file) = Host.Locate(path);
        string directory = Directory.Length == 0 ? "" : Directory + "/";
        if (store == Datastore && file.StartsWith(directory, StringComparison.Ordinal)
            && !file[directory.Length..].Contains('/'))
            return file[directory.Length..];
        return store.MountPath.Contains('\\')
            ? $"{store.MountPath}\\{file.Replace('/', '\\')}"
            : $"{store.MountPath}/{file}";
    }

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

    public override bool TryRead(string path, out object? value, out string rest)
    {
        if (_hidden.Count > 0 && IsHidden(path) || !IsAccessible && Collecting.PropertyPath.Head(path) == "config")
        {
            value = null;
            rest = "";
            return true;
        }

        return Table.TryRead(this, path, out value, out rest);
    }

    public override MethodFault? Refuses(string path) => _refused.GetValueOrDefault(path);

    /// <summary>From now on the property, and what lies below it, reads as not set.</summary>
    public void Hide(string path) => _hidden.Add(path);

    /// <summary>From now on exactly that path is refused with a fault.</summary>
    public void Refuse(string path, MethodFault fault) => _refused[path] = fault;

    /// <summary>Keeps the last two tasks, as clients read every one of them before each operation.</summary>
    public void NoteTask(ManagedObjectReference task)
    {
        _recentTasks.Add(task);
        if (_recentTasks.Count > 2)
            _recentTasks.RemoveAt(0);
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

    /// <summary>Stops the machine with a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answered">What goes on with the answer; null for nothing.</param>
    public void Ask(SimulatedQuestion question, Action? answered)
    {
        Question = question.ToInfo(++_questions);
        _answered = answered;
        Server.Store.Touch(this);
    }

    /// <summary>Nobody need answer any more.</summary>
    public void ForgetQuestion()
    {
        if (Question is null)
            return;
        Question = null;
        _answered = null;
        Server.Store.Touch(this);
    }

    public ValueTask AnswerVM(AnswerVMRequest request, CallContext context)
    {
        if (Question is not { } question || question.Id != request.QuestionId)
            throw Faults.InvalidArgument("questionId");
        if (!question.Choice.ChoiceInfo.Exists(choice => choice.Key == request.AnswerChoice))
            throw Faults.InvalidArgument("answerChoice");
        Action? answered = _answered;
        Script.Answers.Add(request.AnswerChoice);
        ForgetQuestion();
        answered?.Invoke();
        return ValueTask.CompletedTask;
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

    public ValueTask<ManagedObjectReference> PowerOnVMTask(PowerOnVMTaskRequest request, CallContext context)
        => ChangePower(request, context, Power.On, from: [Power.Off, Power.Suspended]);

    public ValueTask<ManagedObjectReference> PowerOffVMTask(PowerOffVMTaskRequest request, CallContext context)
        => ChangePower(request, context, Power.Off, from: [Power.On, Power.Suspended]);

    public ValueTask<ManagedObjectReference> SuspendVMTask(SuspendVMTaskRequest request, CallContext context)
        => ChangePower(request, context, Power.Suspended, from: [Power.On]);

    public ValueTask<ManagedObjectReference> ResetVMTask(ResetVMTaskRequest request, CallContext context)
        => ChangePower(request, context, Power.On, from: [Power.On], also: () => Restarts++);

    public ValueTask<ManagedObjectReference> ReconfigVMTask(ReconfigVMTaskRequest request, CallContext context)
    {
        MachineReconfiguration.CheckValues(this, request.Spec);
        return ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            MachineReconfiguration.Apply(this, request.Spec);
            return null;
        }));
    }

    public ValueTask<ManagedObjectReference> CreateSnapshotTask(CreateSnapshotTaskRequest request, CallContext context)
    {
        MachineSnapshots.Check(this, request);
        return ValueTask.FromResult(Server.Tasks.Run(
            request, this, (SimulatorCall)context, () => MachineSnapshots.Create(this, request)));
    }

    public ValueTask<ManagedObjectReference> RevertToCurrentSnapshotTask(
        RevertToCurrentSnapshotTaskRequest request, CallContext context)
    {
        VirtualMachineSnapshot current = Snapshots.Current ?? throw Faults.SnapshotNotFound();
        return ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            MachineSnapshots.Revert(current);
            return null;
        }));
    }

    public ValueTask<ManagedObjectReference> RemoveAllSnapshotsTask(
        RemoveAllSnapshotsTaskRequest request, CallContext context)
        => ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            MachineSnapshots.RemoveAll(this);
            return null;
        }));

    public ValueTask ShutdownGuest(ShutdownGuestRequest request, CallContext context)
    {
        RequireTools();
        if (Script.GuestHangs)
            return ValueTask.CompletedTask;
        if (Server.Options.TaskTime > TimeSpan.Zero)
            _guestDown = Server.Options.Clock.CreateTimer(
                _ => GoDown(), null, Server.Options.TaskTime, Timeout.InfiniteTimeSpan);
        else
            SetPower(Power.Off);
        return ValueTask.CompletedTask;
    }

    public ValueTask RebootGuest(RebootGuestRequest request, CallContext context)
    {
        RequireTools();
        Restarts++;
        return ValueTask.CompletedTask;
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

    public ValueTask RefreshStorageInfo(RefreshStorageInfoRequest request, CallContext context)
        => ValueTask.CompletedTask;

    /// <summary>The name stands in the file as the inventory keeps it.</summary>
    private void WriteName(VmxDocument vmx) => vmx.SetText("displayName", Escapes.Percent(Facts.Name));

    private ValueTask<ManagedObjectReference> ChangePower(
        MethodRequest request, CallContext context, Power wanted, ReadOnlySpan<Power> from, Action? also = null)
    {
        if (!from.Contains(Power))
            throw Faults.InvalidPowerState(MachineConfig.StateOf(Power), MachineConfig.StateOf(wanted));
        return ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            SetPower(wanted);
            also?.Invoke();
            return null;
        }));
    }

    /// <summary>The guest has done what it was asked for; what happened to the machine meanwhile stands.</summary>
    private void GoDown()
    {
        lock (Server.Store.Gate)
        {
            _guestDown?.Dispose();
            _guestDown = null;
            if (Power == Power.On)
                SetPower(Power.Off);
        }
    }

    private void RequireTools()
    {
        if (Power != Power.On)
            throw Faults.InvalidPowerState(MachineConfig.StateOf(Power), VirtualMachinePowerState.PoweredOn);
        if (!ToolsRun)
            throw Faults.ToolsUnavailable();
    }

    private bool IsHidden(string path)
    {
        foreach (string hidden in _hidden)
            if (path.StartsWith(hidden, StringComparison.Ordinal)
                && (path.Length == hidden.Length || path[hidden.Length] is '.' or '['))
                return true;
        return false;
    }
}
