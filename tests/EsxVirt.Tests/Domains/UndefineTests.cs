using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Domains;

/// <summary>Domains that go, are renamed, and have titles.</summary>
public sealed class UndefineTests : IAsyncDisposable
{
    private const string Off = "db/primary";
    private const string On = "test";
    private const string Held = "old server"; // suspended

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 15 });

    [Theory]
    [InlineData(Off)]
    [InlineData(Held)]
    public async Task Undefining_takes_it_out_and_leaves_its_files(string name)
    {
        string[] before = Files();
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(name, Cancel);
        long requests = _server.RequestCount;
        await domain.UndefineAsync(cancellationToken: Cancel);
        Assert.Equal(2, _server.RequestCount - requests);
        Assert.DoesNotContain(_server.Machines, machine => machine.Name == name);
        Assert.Equal(before, Files());
        Assert.Equal(name, domain.Name);
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.UndefineAsync(cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.NoDomain, e.Code);
    }

    [Theory]
    [InlineData(DomainUndefineFlags.None, "Requested operation is not valid: Domain is not suspended or powered off")]
    [InlineData(DomainUndefineFlags.SnapshotsMetadata,
        "Requested operation is not valid: Domain is not suspended or powered off")]
    [InlineData(
        DomainUndefineFlags.Files,
        "Requested operation is not valid: Storage volume deletion is supported only on stopped domains")]
    [InlineData(DomainUndefineFlags.ManagedSave, "unsupported flags (0x1) in function esxDomainUndefineFlags")]
    [InlineData(
        DomainUndefineFlags.Nvram | DomainUndefineFlags.Files,
        "unsupported flags (0x4) in function esxDomainUndefineFlags")]
    public async Task A_running_one_stays_and_unknown_flags_are_refused(DomainUndefineFlags flags, string message)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(On, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.UndefineAsync(flags, cancellationToken: Cancel));
        Assert.Equal(message, e.Message);
        Assert.False(
            _server.RequestCounts.ContainsKey("UnregisterVM") || _server.RequestCounts.ContainsKey("Destroy_Task"));
    }

    [Fact]
    public async Task Its_files_are_told_before_and_go_with_it_but_no_other_ones()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        IReadOnlyList<DomainFile> told = await domain.GetFilesAsync(Cancel);
        string[] before = Files();
        Assert.Contains(told, file => file.Path == "[datastore1] db_primary/db_primary.vmx");
        await domain.UndefineAsync(DomainUndefineFlags.Files, cancellationToken: Cancel);

        string[] gone = [.. before.Except(Files())];
        Assert.Equal(gone.Order(StringComparer.Ordinal), told.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Contains("[datastore1] db_primary/db_primary-flat.vmdk", gone);
        Assert.Contains("[datastore1] iso/install.iso", Files());
    }

    [Fact]
    public async Task A_new_name_is_three_requests_and_the_updates_and_leaves_the_files_where_they_are()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(On, Cancel);
        long before = _server.RequestCount;
        await domain.RenameAsync("new/name 100%", cancellationToken: Cancel);
        Assert.Equal(3 + _server.RequestCounts["WaitForUpdatesEx"], _server.RequestCount - before);
        Assert.Equal("new/name 100%", domain.Name);
        SimulatedMachine machine = _server.Machines.Single(m => m.Name == "new/name 100%");
        Assert.Equal("[datastore1] test/test.vmx", machine.VmxPath);
        Assert.Contains("<name>new/name 100%</name>", await domain.GetXmlAsync(cancellationToken: Cancel));
    }

    [Theory]
    [InlineData("", "string new_name in virDomainRename must not be empty")]
    [InlineData("a\nb", "invalid char in name: \n")]
    [InlineData(On, "Requested operation is not valid: domain with name 'test' already exists")]
    [InlineData(
        Off, "internal error: Could not rename domain: DuplicateName - The name 'db%2fprimary' already exists.")]
    public async Task A_name_that_cannot_be_is_refused(string name, string message)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(On, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.RenameAsync(name, cancellationToken: Cancel));
        Assert.Equal(message, e.Message);
        Assert.Equal(On, domain.Name);
        Assert.Contains(_server.Machines, machine => machine.Name == On);
    }

    [Fact]
    public async Task A_title_is_set_shown_and_taken_away()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(On, Cancel);
        Assert.Equal("", await domain.GetTitleAsync(Cancel));
        await domain.SetTitleAsync("\"a\" | <b>", cancellationToken: Cancel);
        Assert.Equal("\"a\" | <b>", await domain.GetTitleAsync(Cancel));
        Assert.Contains(
            "<title>&quot;a&quot; | &lt;b&gt;</title>", await domain.GetXmlAsync(cancellationToken: Cancel));
        IReadOnlyList<Domain> all = await connection.ListDomainsAsync(DomainFilter.None, DomainData.Title, Cancel);
        long before = _server.RequestCount;
        Assert.Equal("\"a\" | <b>", await all.Single(d => d.Name == On).GetTitleAsync(Cancel));
        Assert.Equal(before, _server.RequestCount);
        await domain.SetTitleAsync("", cancellationToken: Cancel);
        Assert.DoesNotContain("<title>", await domain.GetXmlAsync(cancellationToken: Cancel));
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.SetTitleAsync("two\nlines", cancellationToken: Cancel));
        Assert.Equal("invalid argument: Domain title can't contain newlines", e.Message);
    }

    private string[] Files() =>
    [
        .. _server.Datastores.SelectMany(store => store.Files.Select(file => $"[{store.Name}] {file}"))
            .Order(StringComparer.Ordinal),
    ];

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
