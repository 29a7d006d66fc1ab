using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Migration;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Migration;

/// <summary>
/// Moving domains between the hosts of one vCenter: what it does, costs, and says when it is refused.
/// </summary>
public sealed class MigrationTests : IAsyncDisposable
{
    private const string Esx1 = "vpx://vc.example.com/folder1/dc1/cluster1/esx1";
    private const string Esx2 = "vpx://vc.example.com/folder1/dc1/cluster1/esx2";
    private const string Esx3 = "vpx://vc.example.com/folder1/dc1/esx3";
    private const string Esx6 = "vpx://vc.example.com/dc2/esx6";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 120 });
    private readonly List<string> _warnings = [];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("poweredOn")]
    [InlineData("poweredOff")]
    [InlineData("suspended")]
    public async Task A_domain_moves_with_four_requests_and_the_updates(string state)
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx2);
        SimulatedMachine machine = Machine(state, "esx1");
        Domain domain = await source.GetDomainAsync(machine.Name, Cancel);
        _server.ResetCounts();

        Domain moved = await domain.MigrateAsync(destination, cancellationToken: Cancel);

        Assert.Equal(1, _server.RequestCounts["RetrievePropertiesEx"]);
        Assert.Equal(1, _server.RequestCounts["ValidateMigration"]);
        Assert.Equal(1, _server.RequestCounts["MigrateVM_Task"]);
        Assert.Equal(1, _server.RequestCounts["CreateFilter"]);
        Assert.Equal(4 + _server.RequestCounts["WaitForUpdatesEx"], _server.RequestCount);
        Assert.Equal(("esx2", state), (machine.HostName, machine.PowerState));
        Assert.Equal((machine.Name, machine.InstanceUuid), (moved.Name, moved.Uuid));
        Assert.Contains(
            await destination.ListDomainsAsync(cancellationToken: Cancel), d => d.Uuid == machine.InstanceUuid);
        Assert.DoesNotContain(
            await source.ListDomainsAsync(cancellationToken: Cancel), d => d.Uuid == machine.InstanceUuid);
        Assert.Equal(domain.State, (await moved.GetStateAsync(Cancel)).State);
    }

    [Fact]
    public async Task Progress_is_told_as_it_comes()
    {
        await using var server = new SimulatedServer(
            new SimulatorOptions
            {
                Model = SimulatorModel.VCenter,
                Vms = 10,
                TaskTime = TimeSpan.FromMilliseconds(200)
            });
        await using Connection source = await SimulatedConnection.OpenAsync(server, Esx1);
        await using Connection destination = await SimulatedConnection.OpenAsync(server, Esx2);
        SimulatedMachine machine = server.Machines.First(m => m.HostName == "esx1");
        var percentages = new List<int>();

        await (await source.GetDomainAsync(machine.Name, Cancel)).MigrateAsync(
            destination, null, new ChangeOptions { Progress = new Collector(percentages) }, Cancel);

        Assert.NotEmpty(percentages);
        Assert.Equal(percentages.Order(), percentages);
        Assert.All(percentages, percent => Assert.InRange(percent, 1, 99));
    }

    [Fact]
    public async Task Warnings_are_shown_and_do_not_stop_it()
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx2);
        SimulatedMachine machine = Machine("poweredOn", "esx1");
        machine.WarnOfMigration("the heartbeat is weak");
        await (await source.GetDomainAsync(machine.Name, Cancel)).MigrateAsync(destination, cancellationToken: Cancel);
        Assert.Equal("esx2", machine.HostName);
        Assert.Contains("the heartbeat is weak", Assert.Single(_warnings));
    }

    [Fact]
    public async Task All_errors_of_the_validation_are_told_and_nothing_is_started()
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx2);
        SimulatedMachine machine = Machine("poweredOn", "esx1");
        machine.WarnOfMigration("the heartbeat is weak");
        machine.ForbidMigration(SimulatedFault.IncompatibleHost);
        machine.ForbidMigration(SimulatedFault.InsufficientResources);
        VirException e = await RefusedAsync(source, machine, destination);
        Assert.Equal(VirErrorCode.InternalError, e.Code);
        Assert.StartsWith("internal error: Could not migrate domain, validation reported a problem: ", e.Message);
        Assert.Contains("hardware features that are unsupported", e.Message);
        Assert.Contains("; ", e.Message);
        Assert.Contains("resources in the parent resource pool are insufficient", e.Message);
        Assert.DoesNotContain("heartbeat", e.Message);
        Assert.Contains("heartbeat", Assert.Single(_warnings));
    }

    [Fact]
    public async Task A_task_that_fails_says_why_and_leaves_the_domain_where_it_was()
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx2);
        SimulatedMachine machine = Machine("poweredOn", "esx1");
        machine.FailNext("MigrateVM_Task", SimulatedFault.InsufficientResources);
        Domain domain = await source.GetDomainAsync(machine.Name, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.MigrateAsync(destination, cancellationToken: Cancel));
        Assert.Equal(
            "internal error: Could not migrate domain, migration task finished with an error: "
            + "InsufficientResourcesFault - The available memory resources in the parent "
            + "resource pool are insufficient.",
            e.Message);
        Assert.Equal("esx1", machine.HostName);
    }

    [Fact]
    public async Task The_same_host_is_refused_before_the_server_is_asked_to_change_anything()
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx1);
        VirException e = await RefusedAsync(source, Machine("poweredOn", "esx1"), destination);
        Assert.Equal("internal error: Attempt to migrate guest to the same host esx1", e.Message);
        Assert.DoesNotContain("ValidateMigration", _server.RequestCounts.Keys);
    }

    [Fact]
    public async Task A_host_that_cannot_reach_the_files_is_refused_by_the_validation()
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx3);
        VirException e = await RefusedAsync(source, Machine("poweredOn", "esx1"), destination);
        Assert.Contains("validation reported a problem: Cannot migrate", e.Message);
        Assert.Contains("[esx1 datastore1]", e.Message);
    }

    [Theory]
    [InlineData(Esx3, "esx3", "esx3 datastore1")]
    [InlineData(Esx3, "esx3", "nas 1")]
    [InlineData(Esx1, "esx1", "nas 1")]
    [InlineData(Esx6, "esx6", "esx6 datastore1")]
    public async Task Its_files_can_move_too(string to, string host, string datastore)
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(to);
        SimulatedMachine machine = Machine("poweredOn", "esx1");
        Domain domain = await source.GetDomainAsync(machine.Name, Cancel);
        Domain moved = await domain.MigrateAsync(
            destination,
            new MigrationOptions { Flags = MigrationFlags.NonSharedDisk, Datastore = datastore }, null, Cancel);
        Assert.Equal(host, machine.HostName);
        Assert.StartsWith($"[{datastore}] ", machine.VmxPath);
        Assert.Contains($"[{datastore}] ", await moved.GetXmlAsync(cancellationToken: Cancel));
    }

    [Theory]
    [InlineData("no such", "Storage pool not found: host 'esx3' has no datastore with name 'no such'")]
    [InlineData("esx1 datastore1", "Storage pool not found: host 'esx3' has no datastore with name 'esx1 datastore1'")]
    public async Task A_datastore_that_the_host_does_not_have_is_refused(string datastore, string message)
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx3);
        VirException e = await RefusedAsync(
            source, Machine("poweredOn", "esx1"), destination,
            new MigrationOptions { Flags = MigrationFlags.NonSharedDisk, Datastore = datastore });
        Assert.Equal(message, e.Message);
    }

    [Fact]
    public async Task A_full_datastore_leaves_everything_as_it_was()
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx3);
        SimulatedMachine machine = Machine("poweredOn", "esx1");
        string path = machine.VmxPath;
        machine.FailNext("RelocateVM_Task", SimulatedFault.NoDiskSpace("esx3 datastore1"));
        Domain domain = await source.GetDomainAsync(machine.Name, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.MigrateAsync(
            destination,
            new MigrationOptions { Flags = MigrationFlags.NonSharedDisk, Datastore = "esx3 datastore1" }, null,
            Cancel));
        Assert.Equal(
            "internal error: Could not migrate domain, migration task finished with an error: "
            + "NoDiskSpace - Insufficient disk space on datastore 'esx3 datastore1'.",
            e.Message);
        Assert.Equal(("esx1", path), (machine.HostName, machine.VmxPath));
    }

    [Theory]
    [InlineData(MigrationFlags.Tunnelled, "cannot perform tunnelled migration without using peer2peer flag")]
    [InlineData(MigrationFlags.PeerToPeer, "argument unsupported: p2p migration is not supported by the source host")]
    [InlineData(MigrationFlags.ChangeProtection, "argument unsupported: cannot enforce change protection")]
    [InlineData(MigrationFlags.Offline, "argument unsupported: offline migration is not supported by the source host")]
    [InlineData(MigrationFlags.Unsafe, "unsupported flags (0x200) in function esxDomainMigratePrepare")]
    [InlineData(MigrationFlags.NonSharedDisk, "unsupported flags (0x40) in function esxDomainMigratePrepare")]
    [InlineData(MigrationFlags.Unsafe | MigrationFlags.AbortOnError,
        "unsupported flags (0x200) in function esxDomainMigratePrepare")]
    [InlineData(MigrationFlags.AutoConverge, "unsupported flags (0x2000) in function esxDomainMigratePerform")]
    public async Task Flags_that_a_vCenter_does_not_know_are_refused(MigrationFlags flags, string message)
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx2);
        VirException e = await RefusedAsync(
            source, Machine("poweredOn", "esx1"), destination, new MigrationOptions { Flags = flags }, requests: 0);
        Assert.Equal(message, e.Message);
    }

    [Fact]
    public async Task Flags_that_change_nothing_are_accepted()
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx2);
        SimulatedMachine machine = Machine("poweredOn", "esx1");
        await (await source.GetDomainAsync(machine.Name, Cancel)).MigrateAsync(
            destination,
            new MigrationOptions
            {
                Flags = MigrationFlags.Live | MigrationFlags.PersistDestination | MigrationFlags.UndefineSource
                    | MigrationFlags.Paused,
            },
            null,
            Cancel);
        Assert.Equal(("esx2", "poweredOn"), (machine.HostName, machine.PowerState));
    }

    [Theory]
    [InlineData("tcp://vc.example.com/a/b", "invalid argument: Only vpxmigr:// migration URIs are supported")]
    [InlineData("vpxmigr://192.0.2.77/a/b",
        "invalid argument: Migration source and destination have to refer to the same vCenter")]
    [InlineData(
        "vpxmigr://vc.example.com/a", "invalid argument: Migration URI has to specify resource pool and host system")]
    [InlineData(
        "vpxmigr://vc.example.com/a/", "invalid argument: Migration URI has to specify resource pool and host system")]
    [InlineData("vpxmigr://VC.example.com/resgroup-1/host-999",
        "invalid argument: the vCenter has no host 'host-999' with resource pool 'resgroup-1'")]
    public async Task A_wrong_migration_URI_is_refused(string uri, string message)
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx2);
        VirException e = await RefusedAsync(
            source, Machine("poweredOn", "esx1"), destination, new MigrationOptions { MigrationUri = uri });
        Assert.Equal(message, e.Message);
    }

    [Fact]
    public async Task A_new_name_and_another_definition_are_refused()
    {
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx2);
        SimulatedMachine machine = Machine("poweredOn", "esx1");
        VirException name = await RefusedAsync(
            source, machine, destination, new MigrationOptions { DestinationName = "other" }, requests: 0);
        Assert.Equal("invalid argument: Renaming domains on migration not supported", name.Message);
        VirException xml = await RefusedAsync(
            source, machine, destination, new MigrationOptions { DestinationXml = "<domain/>" }, requests: 0);
        Assert.Equal("argument unsupported: Unable to change target guest XML during migration", xml.Message);
        VirException other = await RefusedAsync(
            source, machine, destination,
            new MigrationOptions { OtherParameters = ["parallel.connections"] }, requests: 0);
        Assert.Equal(
            "argument unsupported: Migration APIs with extensible parameters are not supported but "
            + "extended parameters were passed",
            other.Message);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_read_only_connection_on_either_side_refuses_it(bool sourceIs, bool destinationIs)
    {
        await using Connection source = await OpenAsync(Esx1, sourceIs);
        await using Connection destination = await OpenAsync(Esx2, destinationIs);
        VirException e = await RefusedAsync(source, Machine("poweredOn", "esx1"), destination, requests: 0);
        Assert.Equal("operation forbidden: read only access prevents virDomainMigrate3", e.Message);
    }

    [Theory]
    [InlineData("esx1")]
    [InlineData("esx2")]
    public async Task A_domain_that_runs_needs_vMotion_on_both_hosts(string without)
    {
        _server.SetVMotion(without, supported: false);
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await OpenAsync(Esx2);
        VirException e = await RefusedAsync(source, Machine("poweredOn", "esx1"), destination);
        Assert.Equal(
            "this function is not supported by the connection driver: virDomainMigrate3: "
            + $"host '{without}' does not support vMotion",
            e.Message);
        SimulatedMachine off = Machine("poweredOff", "esx1");
        await (await source.GetDomainAsync(off.Name, Cancel)).MigrateAsync(destination, cancellationToken: Cancel);
        Assert.Equal("esx2", off.HostName);
    }

    [Fact]
    public async Task Two_vCenters_are_refused()
    {
        await using var other = new SimulatedServer(new SimulatorOptions { Model = SimulatorModel.VCenter, Seed = 2 });
        await using Connection source = await OpenAsync(Esx1);
        await using Connection destination = await SimulatedConnection.OpenAsync(other, Esx2);
        VirException e = await RefusedAsync(source, Machine("poweredOn", "esx1"), destination, requests: 0);
        Assert.Equal(
            "invalid argument: Migration source and destination have to refer to the same vCenter", e.Message);
    }

    [Fact]
    public async Task A_host_without_its_vCenter_is_refused()
    {
        await using var host = new SimulatedServer();
        await using Connection source = await SimulatedConnection.OpenAsync(host);
        await using Connection destination = await OpenAsync(Esx2);
        VirException e = await RefusedAsync(source, host.Machines[0], destination, requests: 0);
        Assert.Equal(
            "this function is not supported by the connection driver: virDomainMigrate3: migration is "
            + "not possible without a vCenter; the source has to be a vpx:// URI, or one with "
            + "vcenter=HOST or vcenter=*",
            e.Message);
    }

    private async Task<VirException> RefusedAsync(
        Connection source,
        SimulatedMachine machine,
        Connection destination,
        MigrationOptions? options = null,
        int? requests = null)
    {
        Domain domain = await source.GetDomainAsync(machine.Name, Cancel);
        (string host, string path) = (machine.HostName, machine.VmxPath);
        long before = _server.RequestCount;
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.MigrateAsync(destination, options, null, Cancel));
        Assert.Equal((host, path), (machine.HostName, machine.VmxPath));
        Assert.DoesNotContain("MigrateVM_Task", _server.RequestCounts.Keys);
        Assert.DoesNotContain("RelocateVM_Task", _server.RequestCounts.Keys);
        if (requests is { } most)
            Assert.Equal(most, _server.RequestCount - before);
        return e;
    }

    private Task<Connection> OpenAsync(string uri, bool readOnly = false) => Connection.OpenAsync(
        uri, SimulatedConnection.Options(_server) with { ReadOnly = readOnly, Warning = _warnings.Add }, Cancel);

    private SimulatedMachine Machine(string state, string host) =>
        _server.Machines.First(m => m.PowerState == state && m.HostName == host);

    private sealed class Collector(List<int> percentages) : IProgress<int>
    {
        public void Report(int value) => percentages.Add(value);
    }
}
