using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class HostAutoStartManagerTests
{
    private static readonly ManagedObjectReference Manager = new("HostAutoStartManager", "ha-autostart-mgr");

    [Fact]
    public async Task Entries_are_merged_by_machine_and_defaults_by_member()
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions { Vms = 4 }));
        Assert.Equal(["1", "3"], await KeysAsync(caller));
        await caller.CallAsync(new ReconfigureAutostartRequest
        {
            This = Manager,
            Spec = new HostAutoStartManagerConfig
            {
                Defaults = new AutoStartDefaults { Enabled = false },
                PowerInfo =
                [
                    new AutoStartPowerInfo
                    {
                        Key = new("VirtualMachine", "1"),
                        StartOrder = -1,
                        StartAction = "none",
                        StopAction = "none",
                        WaitForHeartbeat = AutoStartWaitHeartbeatSetting.SystemDefault,
                    },
                    new AutoStartPowerInfo
                    {
                        Key = new("VirtualMachine", "2"),
                        StartOrder = -1,
                        StartAction = "powerOn",
                        StopAction = "none",
                        WaitForHeartbeat = AutoStartWaitHeartbeatSetting.SystemDefault,
                    },
                ],
            },
        });
        Assert.Equal(["2", "3"], await KeysAsync(caller));
        var defaults = (AutoStartDefaults)(await caller.ReadAsync(Manager, "config.defaults"))!;
        Assert.Equal((false, 120), (defaults.Enabled, defaults.StartDelay));
    }

    private static async Task<IEnumerable<string>> KeysAsync(Caller caller)
        => ((List<AutoStartPowerInfo>)(await caller.ReadAsync(Manager, "config.powerInfo"))!)
            .Where(entry => entry.StartAction.Equals("powerOn", StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Key.Value).Order();
}
