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

    private readonly HashSet<string> _hidden = [];
    private readonly Dictionary<string, MethodFault> _refused = [];
    private readonly List<ManagedObjectReference> _recentTasks = [];

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

    public required Power Power { get; set; }

    /// <summary>Tools are installed; they run only while the machine is on.</summary>
    public required bool HasTools { get; set; }

    /// <summary>What tests want to happen to it.</summary>
    public MachineScript Script { get; } = new();

    /// <summary>The one task that works on it now.</summary>
    public SimulatedTask? RunningTask { get; set; }

    public VirtualMachineConnectionState Connection { get; set; } = VirtualMachineConnectionState.Connected;

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

    public ValueTask RefreshStorageInfo(RefreshStorageInfoRequest request, CallContext context)
        => ValueTask.CompletedTask;

    private bool IsHidden(string path)
    {
        foreach (string hidden in _hidden)
            if (path.StartsWith(hidden, StringComparison.Ordinal)
                && (path.Length == hidden.Length || path[hidden.Length] is '.' or '['))
                return true;
        return false;
    }
}
