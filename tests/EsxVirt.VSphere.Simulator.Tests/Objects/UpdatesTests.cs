using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

/// <summary>CreateFilter and WaitForUpdates(Ex): the first full state, changes, pages, and how waiting ends.</summary>
public sealed class UpdatesTests : IAsyncDisposable
{
    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 6 });
    private Caller? _caller;

    [Fact]
    public async Task The_first_wait_tells_everything_and_the_next_only_the_change()
    {
        Caller caller = await WithFilterAsync("name", "runtime.powerState");
        UpdateSet first = (await WaitAsync("", 0))!;
        Assert.All(first.FilterSet.Single().ObjectSet, update => Assert.Equal(ObjectUpdateKind.Enter, update.Kind));
        Assert.Equal(6, first.FilterSet.Single().ObjectSet.Count);

        Task<UpdateSet?> waiting = WaitAsync(first.Version, 60);
        Assert.False(waiting.IsCompleted);
        SimulatedMachine off = _server.Machines.First(machine => machine.PowerState == "poweredOff");
        await caller.CallAsync(new PowerOnVMTaskRequest { This = Caller.Machine(off) });
        ObjectUpdate update = (await waiting)!.FilterSet.Single().ObjectSet.Single();
        Assert.Equal(ObjectUpdateKind.Modify, update.Kind);
        Assert.Equal(off.Moid, update.Obj.Value);
        Assert.Equal(
            [("runtime.powerState", PropertyChangeOp.Assign, (object)VirtualMachinePowerState.PoweredOn)],
            update.ChangeSet.Select(change => (change.Name, change.Op, change.Val!)));
    }

    [Fact]
    public async Task A_change_that_no_chosen_property_shows_is_no_update()
    {
        await WithFilterAsync("name");
        string version = (await WaitAsync(null, 0))!.Version;
        _server.Machines[0].HideProperty("config.annotation");
        Assert.Null(await WaitAsync(version, 0));
    }

    [Fact]
    public async Task A_machine_that_goes_is_reported_as_leaving()
    {
        await WithFilterAsync("name");
        string version = (await WaitAsync("", 0))!.Version;
        _server.Machines[2].Vanish();
        ObjectUpdate update = (await WaitAsync(version, 0))!.FilterSet.Single().ObjectSet.Single();
        Assert.Equal((ObjectUpdateKind.Leave, "3"), (update.Kind, update.Obj.Value));
    }

    [Fact]
    public async Task Many_updates_come_in_parts()
    {
        await WithFilterAsync("name");
        UpdateSet part = (await WaitAsync("", 0, maxObjects: 4))!;
        Assert.True(part.Truncated);
        Assert.Equal(4, part.FilterSet.Single().ObjectSet.Count);
        part = (await WaitAsync(part.Version, 0, maxObjects: 4))!;
        Assert.Null(part.Truncated);
        Assert.Equal(2, part.FilterSet.Single().ObjectSet.Count);
        Assert.Null(await WaitAsync(part.Version, 0));
    }

    [Fact]
    public async Task An_answer_that_got_lost_is_given_again()
    {
        await WithFilterAsync("name");
        string version = (await WaitAsync("", 0))!.Version;
        _server.Machines[2].Vanish();
        UpdateSet lost = (await WaitAsync(version, 0))!;
        UpdateSet again = (await WaitAsync(version, 0))!;
        Assert.Equal(lost.Version, again.Version);
        Assert.Equal("3", again.FilterSet.Single().ObjectSet.Single().Obj.Value);
    }

    [Fact]
    public async Task An_unknown_version_is_refused()
    {
        Caller caller = await WithFilterAsync("name");
        SoapFaultException fault = await caller.FaultAsync(new WaitForUpdatesExRequest
        {
            This = caller.Content.PropertyCollector,
            Version = "99",
        });
        Assert.Equal("InvalidCollectorVersion", fault.FaultTypeName);
    }

    [Fact]
    public async Task A_waiting_client_hears_that_its_session_is_gone()
    {
        Caller caller = await WithFilterAsync("name");
        string version = (await WaitAsync("", 0))!.Version;
        Task<SoapFaultException> waiting = caller.FaultAsync(
            new WaitForUpdatesExRequest { This = caller.Content.PropertyCollector, Version = version });
        _server.ExpireSessions();
        Assert.Equal("NotAuthenticated", (await waiting).FaultTypeName);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        Caller caller = await WithFilterAsync("name");
        string version = (await WaitAsync("", 0))!.Version;
        Task<SoapFaultException> waiting = caller.FaultAsync(
            new WaitForUpdatesRequest { This = caller.Content.PropertyCollector, Version = version });
        await caller.CallAsync(new CancelWaitForUpdatesRequest { This = caller.Content.PropertyCollector });
        Assert.Equal("RequestCanceled", (await waiting).FaultTypeName);
    }

    [Fact]
    public async Task A_private_collector_and_its_filters_end_with_it()
    {
        Caller caller = await WithFilterAsync("name");
        ManagedObjectReference collector = await caller.CallAsync(new CreatePropertyCollectorRequest
        {
            This = caller.Content.PropertyCollector,
        });
        ManagedObjectReference filter = await caller.CallAsync(new CreateFilterRequest
        {
            This = collector,
            Spec = Caller.MachinesOf(Caller.Host, "name"),
            PartialUpdates = true,
        });
        await caller.CallAsync(new DestroyPropertyCollectorRequest { This = collector });
        Assert.Equal("ManagedObjectNotFound", (await caller.FaultAsync(new DestroyPropertyFilterRequest
        {
            This = filter,
        })).FaultTypeName);
    }

    [Fact]
    public async Task Another_session_cannot_name_my_filter()
    {
        Caller caller = await WithFilterAsync("name");
        ManagedObjectReference filter = await caller.CallAsync(new CreateFilterRequest
        {
            This = caller.Content.PropertyCollector,
            Spec = Caller.MachinesOf(Caller.Host, "name"),
        });
        using Caller other = await Caller.LoggedInAsync(_server);
        Assert.Equal("ManagedObjectNotFound", (await other.FaultAsync(new DestroyPropertyFilterRequest
        {
            This = filter,
        })).FaultTypeName);
    }

    public ValueTask DisposeAsync()
    {
        _caller?.Dispose();
        return _server.DisposeAsync();
    }

    private async Task<Caller> WithFilterAsync(params string[] paths)
    {
        _caller = await Caller.LoggedInAsync(_server);
        await _caller.CallAsync(new CreateFilterRequest
        {
            This = _caller.Content.PropertyCollector,
            Spec = Caller.MachinesOf(Caller.Host, paths),
            PartialUpdates = true,
        });
        return _caller;
    }

    private Task<UpdateSet?> WaitAsync(string? version, int seconds, int? maxObjects = null)
        => _caller!.CallAsync(new WaitForUpdatesExRequest
        {
            This = _caller.Content.PropertyCollector,
            Version = version,
            Options = new WaitOptions { MaxWaitSeconds = seconds, MaxObjectUpdates = maxObjects },
        });
}
