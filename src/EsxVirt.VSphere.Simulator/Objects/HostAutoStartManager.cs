using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Which machines of a host start together with it.</summary>
internal sealed class HostAutoStartManager(ManagedObjectReference self, InventoryStore store)
    : ManagedObject(self), IHostAutoStartManager
{
    private static readonly PropertyTable<HostAutoStartManager> Table = new()
    {
        { "config", manager => manager.Config },
    };

    private readonly List<AutoStartPowerInfo> _entries = [];

    public AutoStartDefaults Defaults { get; set; } = new()
    {
        Enabled = true,
        StartDelay = 120,
        StopDelay = 120,
        WaitForHeartbeat = false,
        StopAction = "PowerOff",
    };

    public HostAutoStartManagerConfig Config => new() { Defaults = Defaults, PowerInfo = [.. _entries] };

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    /// <summary>Adds a machine that starts with the host, in the order of calls.</summary>
    public void Add(VirtualMachine machine) => _entries.Add(new AutoStartPowerInfo
    {
        Key = machine.Self,
        StartOrder = _entries.Count + 1,
        StartDelay = -1,
        WaitForHeartbeat = AutoStartWaitHeartbeatSetting.SystemDefault,
        StartAction = "PowerOn",
        StopDelay = -1,
        StopAction = "SystemDefault",
    });

    /// <summary>Takes out the entry of a machine that leaves the host.</summary>
    public void Forget(VirtualMachine machine)
    {
        if (_entries.RemoveAll(entry => entry.Key == machine.Self) > 0)
            store.Touch(this);
    }

    public bool Starts(VirtualMachine machine) => Defaults.Enabled == true && _entries.Exists(
        entry => entry.Key == machine.Self && entry.StartAction.Equals("powerOn", StringComparison.OrdinalIgnoreCase));

    public void SwitchOff(bool forget)
    {
        Defaults = new AutoStartDefaults { Enabled = false, StartDelay = 120, StopDelay = 120 };
        if (forget)
            _entries.Clear();
        store.Touch(this);
    }

    /// <summary>Takes over the defaults that are given, and the entries by machine.</summary>
    public ValueTask ReconfigureAutostart(ReconfigureAutostartRequest request, CallContext context)
    {
        if (request.Spec.Defaults is { } defaults)
            Defaults = new AutoStartDefaults
            {
                Enabled = defaults.Enabled ?? Defaults.Enabled,
                StartDelay = defaults.StartDelay ?? Defaults.StartDelay,
                StopDelay = defaults.StopDelay ?? Defaults.StopDelay,
                WaitForHeartbeat = defaults.WaitForHeartbeat ?? Defaults.WaitForHeartbeat,
                StopAction = defaults.StopAction ?? Defaults.StopAction,
            };
        foreach (AutoStartPowerInfo entry in request.Spec.PowerInfo)
        {
            _entries.RemoveAll(old => old.Key == entry.Key);
            _entries.Add(entry);
        }

        store.Touch(this);
        return ValueTask.CompletedTask;
    }
}
