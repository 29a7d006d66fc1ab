using System.Text;
using System.Threading.Channels;
using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Client.Updates;
using EsxVirt.VSphere.Simulator;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tests;

/// <summary>
/// The client against the simulator, which shares no code with it but the wire types: what is scripted elsewhere must
/// hold for a server that means it.
/// </summary>
public sealed class SimulatedServerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Products => [.. SimulatedServer.ProductNames];

    [Theory]
    [MemberData(nameof(Products))]
    public async Task Every_product_is_opened_read_and_closed_in_four_requests(string product)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Product = product, Vms = 20 });
        await using (VimClient client = await LoginAsync(server))
        {
            IReadOnlyList<RetrievedObject> machines = await client.Properties.RetrieveAsync(Machines(client), Token);
            Assert.Equal(
                server.Machines.Select(machine => machine.Moid).Order(),
                machines.Select(machine => machine.Reference.Value).Order());
            Assert.All(machines, machine => Assert.Empty(machine.Missing));
        }
        Assert.Equal(4, server.RequestCount);
    }

    [Fact]
    public async Task Pages_add_up_to_the_whole()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 50, MaxPageSize = 7 });
        await using VimClient client = await LoginAsync(server);
        IReadOnlyList<RetrievedObject> machines = await client.Properties.RetrieveAsync(Machines(client), Token);
        Assert.Equal(50, machines.Select(machine => machine.Reference).Distinct().Count());
        Assert.Equal(7, server.RequestCounts["ContinueRetrievePropertiesEx"]);
    }

    [Fact]
    public async Task A_session_that_the_host_has_forgotten_costs_one_login_however_many_calls_meet_it()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 5 });
        await using VimClient client = await LoginAsync(server);
        server.ExpireSessions();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(
            _ => client.Properties.RetrieveAsync(Machines(client), Token)));
        Assert.Equal(2, server.RequestCounts["Login"]);
    }

    [Fact]
    public async Task A_host_that_forgets_the_session_between_pages_is_read_again()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 20, MaxPageSize = 10 });
        await using VimClient client = await LoginAsync(server);
        bool expired = false;
        server.Interceptor = call =>
        {
            if (call.Name == "ContinueRetrievePropertiesEx" && !expired)
            {
                expired = true;
                server.ExpireSessions();
            }
            return null;
        };
        Assert.Equal(20, (await client.Properties.RetrieveAsync(Machines(client), Token)).Count);
        Assert.Equal(2, server.RequestCounts["Login"]);
    }

    [Fact]
    public async Task Odd_machines_are_listed_with_what_is_known_and_why_the_rest_is_not()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 5 });
        server.Machines[1].HideProperty("config.uuid");
        server.Machines[2].DenyProperty("config.uuid");
        server.Machines[3].SetConnectionState("inaccessible");
        await using VimClient client = await LoginAsync(server);
        IReadOnlyList<RetrievedObject> machines = await client.Properties.RetrieveAsync(Machines(client), Token);
        Assert.Equal(5, machines.Count);
        Assert.NotNull(machines[0].GetString("config.uuid"));
        Assert.Null(machines[1].ReasonMissing("config.uuid"));
        Assert.Equal("NoPermission", machines[2].ReasonMissing("config.uuid"));
        Assert.Null(machines[3].GetString("config.uuid"));
        Assert.All(machines, machine => Assert.NotNull(machine.GetString("name")));
    }

    [Fact]
    public async Task Files_of_all_machines_are_read_whatever_their_names()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 40 });
        await using VimClient client = await LoginAsync(server);
        foreach (SimulatedMachine machine in server.Machines)
        {
            int end = machine.VmxPath.IndexOf(']', StringComparison.Ordinal);
            var file = new DatastoreFile("ha-datacenter", machine.VmxPath[1..end], machine.VmxPath[(end + 2)..]);
            byte[] content = await client.Files.ReadAsync(file, cancellationToken: Token);
            Assert.Equal(machine.Vmx, Encoding.UTF8.GetString(content));
        }
    }

    [Fact]
    public async Task A_search_in_a_datastore_is_three_requests()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 5 });
        await using VimClient client = await LoginAsync(server);
        PropertyQuery query = Hosts(client, then: "datastores")
            .Follow("datastores", "HostSystem", "datastore").Read("Datastore", "summary.name", "browser");
        RetrievedObject datastore = (await client.Properties.RetrieveAsync(query, Token))
            .First(found => server.Machines[0].VmxPath.StartsWith(
                $"[{found.GetString("summary.name")}]", StringComparison.Ordinal));
        string directory = server.Machines[0].VmxPath[..server.Machines[0].VmxPath.LastIndexOf('/')];
        server.ResetCounts();

        var browser = new HostDatastoreBrowser(client, datastore.GetValue<ManagedObjectReference>("browser")!.Value);
        HostDatastoreBrowserSearchResults found = await browser.SearchAsync(directory, null, Token);
        Assert.Contains(found.File, file => file.Path.EndsWith(".vmx", StringComparison.Ordinal));
        Assert.Equal(3, server.RequestCount);

        // Servers may find that out at the call or in its task; a client has to take both.
        VimClientException e = await Assert.ThrowsAnyAsync<VimClientException>(
            () => browser.SearchAsync("[datastore1] no such directory", null, Token));
        Assert.True(e is VimFaultException { Fault: Wire.Types.FileNotFound }
            or TaskFailedException { Fault: Wire.Types.FileNotFound });
    }

    [Fact]
    public async Task A_machine_that_vanishes_or_changes_is_reported_to_those_who_watch()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 3 });
        await using VimClient client = await LoginAsync(server);
        var changes = Channel.CreateUnbounded<string>();
        using Watch watch = await client.Updates.WatchAsync(
            Machines(client).ToSpec(),
            (_, update) => changes.Writer.TryWrite($"{update.Kind.Value} {update.Obj.Value}"),
            (_, e) => changes.Writer.TryComplete(e),
            Token);
        for (int i = 0; i < 3; i++)
            Assert.StartsWith("enter ", await NextAsync(changes), StringComparison.Ordinal);

        SimulatedMachine first = server.Machines[0];
        first.SetConnectionState("disconnected");
        Assert.Equal($"modify {first.Moid}", await NextAsync(changes));
        first.Vanish();
        Assert.Equal($"leave {first.Moid}", await NextAsync(changes));

        server.ExpireSessions();
        Assert.StartsWith("enter ", await NextAsync(changes), StringComparison.Ordinal);
        Assert.Equal(2, server.RequestCounts["Login"]);
    }

    [Fact]
    public async Task Machines_are_found_by_either_uuid()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 5 });
        await using VimClient client = await LoginAsync(server);
        var index = new SearchIndex(client, client.Content.SearchIndex!.Value);
        SimulatedMachine machine = server.Machines[3];
        var expected = new ManagedObjectReference("VirtualMachine", machine.Moid);
        Assert.Equal(expected, await index.FindVirtualMachineByUuidAsync($"{machine.BiosUuid}", false, null, Token));
        Assert.Equal(expected, await index.FindVirtualMachineByUuidAsync($"{machine.InstanceUuid}", true, null, Token));
        Assert.Null(await index.FindVirtualMachineByUuidAsync($"{Guid.NewGuid()}", false, null, Token));
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_leaves_no_session()
    {
        await using var server = new SimulatedServer();
        await using (VimClient client = await ConnectAsync(server))
        {
            VimFaultException e = await Assert.ThrowsAsync<VimFaultException>(
                () => client.LoginAsync(server.UserName, "wrong", Token));
            Assert.IsType<InvalidLogin>(e.Fault);
        }
        Assert.False(server.RequestCounts.ContainsKey("Logout"));
    }

    [Fact]
    public async Task A_dropped_connection_is_a_transport_error()
    {
        await using var server = new SimulatedServer();
        await using VimClient client = await LoginAsync(server);
        server.Interceptor = call => call.Name == "CurrentTime" ? SimulatedTrouble.Drop : null;
        await Assert.ThrowsAsync<TransportException>(
            () => client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token));
    }

    private static Task<VimClient> ConnectAsync(SimulatedServer server) =>
        VimClient.ConnectAsync(new Uri("https://esx1.example.com"), server.CreateHandler(), null, Token);

    private static async Task<VimClient> LoginAsync(SimulatedServer server)
    {
        VimClient client = await ConnectAsync(server);
        await client.LoginAsync(server.UserName, server.Options.Password, Token);
        return client;
    }

    private static PropertyQuery Hosts(VimClient client, string then) => new PropertyQuery()
        .Start(client.Content.RootFolder)
        .Follow("folder", "Folder", "childEntity", then: ["folder", "datacenter", "compute"])
        .Follow("datacenter", "Datacenter", "hostFolder", then: ["folder", "compute"])
        .Follow("compute", "ComputeResource", "host", then: [then]);

    private static PropertyQuery Machines(VimClient client) => Hosts(client, then: "machines")
        .Follow("machines", "HostSystem", "vm")
        .Read("VirtualMachine", "name", "config.uuid", "runtime.connectionState", "runtime.powerState");

    private static async Task<string> NextAsync(Channel<string> changes) =>
        await changes.Reader.ReadAsync(Token).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);
}
