using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Domains;

public class ListDomainsTests
{
    private readonly ScriptedHost _host = new();

    [Fact]
    public async Task State_id_uuid_and_autostart_come_from_one_answer()
    {
        ManagedObjectReference web = _host.AddMachine("12", "web");
        _host.AddMachine("13", "db", ("runtime.powerState", VirtualMachinePowerState.PoweredOff));
        _host.AddMachine("14", "a%2fb %25", ("runtime.powerState", VirtualMachinePowerState.Suspended));
        EnableAutostart(web);
        await using Connection connection = await _host.OpenAsync();

        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(
            DomainFilter.None, TestContext.Current.CancellationToken);

        Assert.Equal(["RetrievePropertiesEx"], _host.Server.Requests);
        Assert.Equal(
            [
                (12, "web", DomainState.Running, true),
                (null, "db", DomainState.Shutoff, false),
                (14, "a/b %", DomainState.Paused, (bool?)false),
            ],
            domains.Select(d => ((int?)d.Id, d.Name, d.State, d.Autostart)));
        Assert.Equal(Guid.Parse("52000000-0000-0000-0000-00000000000c"), domains[0].Uuid);
        Assert.All(domains, d => Assert.Null(d.Error));
    }

    [Theory]
    [InlineData(DomainFilter.None, "on off suspended odd")]
    [InlineData(DomainFilter.Active, "on suspended odd")]
    [InlineData(DomainFilter.Inactive, "off")]
    [InlineData(DomainFilter.Active | DomainFilter.Inactive, "on off suspended odd")]
    [InlineData(DomainFilter.Running, "on")]
    [InlineData(DomainFilter.Paused, "suspended")]
    [InlineData(DomainFilter.Shutoff, "off")]
    [InlineData(DomainFilter.Other, "odd")]
    [InlineData(DomainFilter.Running | DomainFilter.Shutoff, "on off")]
    [InlineData(DomainFilter.Inactive | DomainFilter.Running, "")]
    [InlineData(DomainFilter.Autostart, "on")]
    [InlineData(DomainFilter.NoAutostart, "off suspended odd")]
    [InlineData(DomainFilter.HasSnapshot, "off")]
    [InlineData(DomainFilter.NoSnapshot | DomainFilter.Active, "on suspended odd")]
    [InlineData(DomainFilter.Persistent, "on off suspended odd")]
    [InlineData(DomainFilter.Persistent | DomainFilter.Transient, "on off suspended odd")]
    [InlineData(DomainFilter.NoManagedSave, "on off suspended odd")]
    [InlineData(DomainFilter.HasCheckpoint, "on off suspended odd")]
    [InlineData(DomainFilter.NoCheckpoint, "on off suspended odd")]
    public async Task Filters_select_by_groups(DomainFilter filter, string expected)
    {
        ManagedObjectReference on = _host.AddMachine("1", "on");
        _host.AddMachine(
            "2", "off",
            ("runtime.powerState", VirtualMachinePowerState.PoweredOff),
            ("snapshot.rootSnapshotList", new List<VirtualMachineSnapshotTree>
            {
                new()
                {
                    Name = "s", Description = "", State = VirtualMachinePowerState.PoweredOff,
                    Snapshot = new ManagedObjectReference("VirtualMachineSnapshot", "2-snapshot-1"),
                    Vm = new ManagedObjectReference("VirtualMachine", "2"),
                },
            }));
        _host.AddMachine("3", "suspended", ("runtime.powerState", VirtualMachinePowerState.Suspended));
        _host.AddMachine("4", "odd", ("runtime.powerState", new VirtualMachinePowerState("hibernating")));
        EnableAutostart(on);
        await using Connection connection = await _host.OpenAsync();

        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(
            filter, TestContext.Current.CancellationToken);

        Assert.Equal(expected, string.Join(' ', domains.Select(d => d.Name)));
        Assert.Equal(["RetrievePropertiesEx"], _host.Server.Requests);
    }

    [Theory]
    [InlineData(DomainFilter.Transient)]
    [InlineData(DomainFilter.Transient | DomainFilter.Active)]
    [InlineData(DomainFilter.ManagedSave)]
    public async Task What_no_host_has_is_not_asked_for(DomainFilter filter)
    {
        _host.AddMachine("1", "on");
        await using Connection connection = await _host.OpenAsync();
        Assert.Empty(await connection.ListDomainsAsync(filter, TestContext.Current.CancellationToken));
        Assert.Empty(_host.Server.Requests);
    }

    public static TheoryData<string, object?, string, string> OddMachines => new()
    {
        { "config.instanceUuid", null, "odd", "" },
        { "name", null, "7", "internal error: Could not get name of virtual machine" },
        { "runtime.powerState", null, "odd", "internal error: Missing 'runtime.powerState' property" },
        {
            "runtime.connectionState", VirtualMachineConnectionState.Inaccessible, "odd",
            "internal error: Virtual machine 'odd' is inaccessible"
        },
        { "config.instanceUuid", "no uuid", "odd", "" },
        { "name", "100%", "100%", "" },
    };

    [Theory]
    [MemberData(nameof(OddMachines))]
    public async Task An_odd_machine_is_listed_with_the_reason(string path, object? value, string name, string error)
    {
        _host.AddMachine("6", "before");
        _host.AddMachine("7", "odd", (path, value));
        _host.AddMachine("8", "after");
        await using Connection connection = await _host.OpenAsync();

        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(
            DomainFilter.None, TestContext.Current.CancellationToken);

        Assert.Equal(["before", name, "after"], domains.Select(d => d.Name));
        Assert.Equal(error, domains[1].Error?.Message ?? "");
        Assert.Null(domains[0].Error);
    }

    [Fact]
    public async Task A_machine_without_any_configuration_has_no_uuid_and_the_servers_reason()
    {
        ManagedObjectReference odd = _host.AddMachine("7", "odd");
        _host.Server.Refused[(odd, "config.instanceUuid")] = "Permission to perform this operation was denied.";
        _host.Server.Refused[(odd, "config.uuid")] = "Permission to perform this operation was denied.";
        await using Connection connection = await _host.OpenAsync();

        Domain domain = Assert.Single(
            await connection.ListDomainsAsync(DomainFilter.None, TestContext.Current.CancellationToken));

        Assert.Equal(Guid.Empty, domain.Uuid);
        Assert.Equal(VirErrorCode.InternalError, domain.Error!.Code);
        Assert.Equal(
            "internal error: Could not get UUID of virtual machine: Permission to perform this operation was denied.",
            domain.Error.Message);
    }

    [Theory]
    [InlineData("esx://h/", "52000000-0000-0000-0000-00000000000c")]
    [InlineData("esx://h/?legacy_uuid=1", "564d0000-0000-0000-0000-00000000000c")]
    public async Task Legacy_uuid_is_that_of_the_bios(string uri, string uuid)
    {
        _host.AddMachine("12", "web");
        await using Connection connection = await _host.OpenAsync(uri);
        Domain domain = await connection.GetDomainAsync("web", TestContext.Current.CancellationToken);
        Assert.Equal(uuid, domain.Uuid.ToString());
        Assert.Equal("web", (await connection.GetDomainAsync(domain.Uuid, TestContext.Current.CancellationToken)).Name);
    }

    [Fact]
    public async Task A_server_before_API_4_is_asked_in_its_own_terms()
    {
        _host.Server.About.ApiVersion = "2.5u2";
        _host.Server.About.Version = "3.5.0";
        _host.Server.About.ProductLineId = "esx";
        _host.AddMachine("16", "old", ("config.instanceUuid", null));
        await using Connection connection = await _host.OpenAsync(clear: false);

        Domain domain = await connection.GetDomainAsync("old", TestContext.Current.CancellationToken);

        Assert.Equal("564d0000-0000-0000-0000-000000000010", domain.Uuid.ToString());
        Assert.Null(domain.Error);
        Assert.Equal(
            ["RetrieveServiceContent", "Login", "RetrieveProperties", "RetrieveProperties"], _host.Server.Requests);
    }

    [Fact]
    public async Task A_host_without_an_autostart_manager_leaves_autostart_open()
    {
        _host.Server.Set(_host.Host, "configManager.autoStartManager", "gone");
        _host.AddMachine("12", "web");
        await using Connection connection = await _host.OpenAsync();
        Domain domain = await connection.GetDomainAsync("web", TestContext.Current.CancellationToken);
        Assert.Null(domain.Autostart);
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => domain.GetAutostartAsync(TestContext.Current.CancellationToken));
        Assert.Equal(VirErrorCode.OperationUnsupported, error.Code);
    }

    private void EnableAutostart(ManagedObjectReference machine)
    {
        _host.Server.Set(_host.Autostart, "config.defaults", new AutoStartDefaults { Enabled = true });
        _host.Server.Set(_host.Autostart, "config.powerInfo", new List<AutoStartPowerInfo>
        {
            new()
            {
                Key = machine,
                WaitForHeartbeat = AutoStartWaitHeartbeatSetting.SystemDefault,
                StartAction = "PowerOn",
                StopAction = "none",
            },
        });
    }
}
