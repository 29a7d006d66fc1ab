using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <content>Switching it on and off, by the host and by its guest.</content>
internal sealed partial class VirtualMachine
{
    private ITimer? _guestDown;

    /// <summary>How often it was reset, or its guest rebooted.</summary>
    public int Restarts { get; private set; }

    public void SetPower(Power power)
    {
        Power = power;
        _config = null; // devices are connected or not
        Server.Store.Touch(this);
    }

    public ValueTask<ManagedObjectReference> PowerOnVMTask(PowerOnVMTaskRequest request, CallContext context)
        => ChangePower(request, context, Power.On, from: [Power.Off, Power.Suspended]);

    public ValueTask<ManagedObjectReference> PowerOffVMTask(PowerOffVMTaskRequest request, CallContext context)
        => ChangePower(request, context, Power.Off, from: [Power.On, Power.Suspended]);

    public ValueTask<ManagedObjectReference> SuspendVMTask(SuspendVMTaskRequest request, CallContext context)
        => ChangePower(request, context, Power.Suspended, from: [Power.On]);

    public ValueTask<ManagedObjectReference> ResetVMTask(ResetVMTaskRequest request, CallContext context)
        => ChangePower(request, context, Power.On, from: [Power.On], also: () => Restarts++);

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
}
