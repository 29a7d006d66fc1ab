using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Snapshots;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Snapshots;

/// <summary>Snapshots of the first machine, which runs and has the tree base → before update → with …, and sidetrack
/// below base.</summary>
public sealed class SnapshotTests : IAsyncDisposable
{
    private const string Deepest = "with <tests> & \"fixes\"";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 3 });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_whole_tree_with_the_current_one_is_one_request()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        _server.ResetCounts();
        SnapshotTree tree = await domain.GetSnapshotsAsync(Cancel);
        Assert.Equal(1, _server.RequestCount);
        Assert.Equal(["base", "before update", Deepest, "sidetrack"], tree.All.Select(s => s.Name));
        Assert.Equal(["base"], tree.Roots.Select(s => s.Name));
        Assert.Equal(Deepest, tree.Current?.Name);
        Assert.Equal("before update", tree.Current?.Parent?.Name);
        Assert.Equal([1, 2, 3, 4], tree.All.Select(s => s.Id));
        Assert.Equal(
            ["before update", Deepest, "sidetrack"], tree.Get("base").Descendants.Select(s => s.Name));
    }

    [Fact]
    public async Task Sizes_are_those_of_the_files_that_are_a_snapshots_own()
    {
        const long state = 28 << 10;
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        Dictionary<string, long> files = (await domain.GetFilesAsync(Cancel)).ToDictionary(
            f => f.Path, f => f.Size ?? 0);
        long disks = files.Where(file => file.Key.EndsWith(".vmdk")).Sum(file => file.Value);
        long memory = await domain.GetMaxMemoryAsync(Cancel) * 1024L;
        _server.ResetCounts();
        SnapshotTree tree = await domain.GetSnapshotsAsync(Cancel);
        Assert.Equal(1, _server.RequestCount);
        Assert.True(disks > 8L << 30);
        Assert.Equal([disks + state, state + memory, state + memory, state], tree.All.Select(s => s.SizeBytes));
        Assert.Equal(disks + 4 * state + 2 * memory, files
            .Where(file => file.Key.EndsWith(".vmdk") || file.Key.Contains("-Snapshot")).Sum(file => file.Value));

        await tree.Get("before update").DeleteAsync(SnapshotDeleteFlags.Children, cancellationToken: Cancel);
        await domain.CreateSnapshotAsync(new SnapshotDefinition("new"), cancellationToken: Cancel);
        Assert.Equal(
            [disks + state, state, state + memory],
            (await domain.GetSnapshotsAsync(Cancel)).All.OrderBy(s => s.Id).Select(s => s.SizeBytes));
    }

    [Fact]
    public async Task A_server_that_lists_no_files_tells_no_sizes()
    {
        await using var old = new SimulatedServer(new SimulatorOptions { Vms = 3, Product = "esx-3.5" });
        await using Connection connection = await SimulatedConnection.OpenAsync(old);
        SnapshotTree tree = await (await connection.GetDomainAsync("test", Cancel)).GetSnapshotsAsync(Cancel);
        Assert.Equal(4, tree.All.Count);
        Assert.All(tree.All, snapshot => Assert.Null(snapshot.SizeBytes));
    }

    [Fact]
    public async Task A_lookup_that_reads_snapshots_along_leaves_nothing_to_ask()
    {
        await using (Connection connection = await SimulatedConnection.OpenAsync(_server))
        {
            Domain domain = await connection.FindDomainAsync("test", DomainData.Snapshots, cancellationToken: Cancel);
            Assert.Equal(4, (await domain.GetSnapshotsAsync(Cancel)).All.Count);
        }
        Assert.Equal(5, _server.RequestCount);
    }

    [Theory]
    [InlineData(SnapshotFilter.Roots, "base")]
    [InlineData(SnapshotFilter.Leaves, Deepest + "|sidetrack")]
    [InlineData(SnapshotFilter.NoLeaves, "base|before update")]
    [InlineData(SnapshotFilter.Leaves | SnapshotFilter.NoLeaves, "")]
    [InlineData(SnapshotFilter.Metadata, "")]
    [InlineData(SnapshotFilter.NoMetadata | SnapshotFilter.Metadata | SnapshotFilter.Roots, "base")]
    [InlineData(SnapshotFilter.Inactive, "base|sidetrack")]
    [InlineData(SnapshotFilter.Active, "before update|" + Deepest)]
    [InlineData(SnapshotFilter.Active | SnapshotFilter.Leaves, Deepest)]
    [InlineData(SnapshotFilter.DiskOnly, "")]
    [InlineData(SnapshotFilter.External, "")]
    [InlineData(SnapshotFilter.Internal | SnapshotFilter.NoLeaves, "base|before update")]
    public async Task Filters_select_as_in_libvirt(SnapshotFilter filter, string expected)
    {
        SnapshotTree tree = await TreeAsync();
        Assert.Equal(expected, string.Join('|', tree.List(filter).Select(s => s.Name)));
    }

    [Fact]
    public async Task Below_a_snapshot_only_children_or_all_descendants_are_listed()
    {
        DomainSnapshot root = (await TreeAsync()).Get("base");
        Assert.Equal(["before update", "sidetrack"], root.List(SnapshotFilter.None).Select(s => s.Name));
        Assert.Equal(
            [Deepest, "sidetrack"],
            root.List(SnapshotFilter.Descendants | SnapshotFilter.Leaves).Select(s => s.Name));
    }

    [Fact]
    public async Task Xml_is_libvirts()
    {
        SnapshotTree tree = await TreeAsync();
        DomainSnapshot snapshot = tree.Get(Deepest);
        Assert.Equal($"""
            <domainsnapshot>
              <name>with &lt;tests&gt; &amp; &quot;fixes&quot;</name>
              <description>Generation 3</description>
              <state>running</state>
              <parent>
                <name>before update</name>
              </parent>
              <creationTime>{snapshot.CreationTime.ToUnixTimeSeconds()}</creationTime>
              <domain>
                <uuid>{_server.Machines[0].InstanceUuid}</uuid>
              </domain>
            </domainsnapshot>

            """.ReplaceLineEndings("\n"), snapshot.GetXml());
        Assert.Contains("  <description></description>\n", tree.Get("base").GetXml());
    }

    [Fact]
    public async Task A_missing_snapshot_is_named()
    {
        SnapshotTree tree = await TreeAsync();
        VirException e = Assert.Throws<VirException>(() => tree.Get("nosuch"));
        Assert.Equal(VirErrorCode.NoDomainSnapshot, e.Code);
        Assert.Equal("Domain snapshot not found: Could not find snapshot with name 'nosuch'", e.Message);
        Assert.Throws<VirException>(() => tree.Get("#99"));
        Assert.Equal("before update", tree.Get("#2").Name);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("""/ \ % %2f + : ; ' " [ ] < > & é 日本 🙂""")]
    [InlineData(" leading and trailing ")]
    [InlineData("line\r\nbreak\ttab")]
    [InlineData("#2")]
    public async Task A_name_is_kept_exactly(string name)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        Assert.Equal(name, await domain.CreateSnapshotAsync(
            new SnapshotDefinition(name, "why " + name), cancellationToken: Cancel));
        SnapshotTree tree = await domain.GetSnapshotsAsync(Cancel);
        Assert.Equal(name, tree.Current?.Name);
        Assert.Equal("why " + name, tree.Current?.Description);
        Assert.Equal(Deepest, tree.Get(name).Parent?.Name);
    }

    [Theory]
    [InlineData("", VirErrorCode.InvalidArgument, "the name of a snapshot must not be empty")]
    [InlineData(
        "a\u0001b", VirErrorCode.InvalidArgument, "the name of a snapshot must not contain the character U+0001")]
    [InlineData("base", VirErrorCode.OperationInvalid, "Snapshot 'base' already exists")]
    public async Task A_bad_name_is_refused_before_the_server_is_changed(string name, VirErrorCode code, string text)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.CreateSnapshotAsync(new SnapshotDefinition(name), cancellationToken: Cancel));
        Assert.Equal(code, e.Code);
        Assert.EndsWith(": " + text, e.Message);
        Assert.False(_server.RequestCounts.ContainsKey("CreateSnapshot_Task"));
    }

    [Fact]
    public async Task Creating_is_three_requests_and_the_updates()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        _server.ResetCounts();
        await domain.CreateSnapshotAsync(
            "<domainsnapshot><name>new</name></domainsnapshot>", cancellationToken: Cancel);
        AssertThreeAndUpdates("CreateSnapshot_Task");
    }

    [Fact]
    public async Task Reverting_and_deleting_are_three_requests_and_the_updates()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        DomainSnapshot snapshot = (await (await connection.GetDomainAsync("test", Cancel)).GetSnapshotsAsync(Cancel))
            .Get("base");
        _server.ResetCounts();
        await snapshot.RevertAsync(cancellationToken: Cancel);
        AssertThreeAndUpdates("RevertToSnapshot_Task");
        Assert.Equal("poweredOff", _server.Machines[0].PowerState);
        _server.ResetCounts();
        await snapshot.DeleteAsync(cancellationToken: Cancel);
        AssertThreeAndUpdates("RemoveSnapshot_Task");
        SnapshotTree tree = await snapshot.Domain.GetSnapshotsAsync(Cancel);
        Assert.Equal(["before update", "sidetrack"], tree.Roots.Select(s => s.Name));
    }

    [Theory]
    [InlineData(SnapshotRevertFlags.None, "poweredOff")]
    [InlineData(SnapshotRevertFlags.Force, "poweredOff")]
    [InlineData(SnapshotRevertFlags.Running, "poweredOn")]
    [InlineData(SnapshotRevertFlags.Paused, "suspended")]
    public async Task Reverting_to_a_snapshot_without_memory_gives_the_wanted_state(
        SnapshotRevertFlags flags, string state)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        await domain.CreateSnapshotAsync(
            new SnapshotDefinition("disks"), SnapshotCreateFlags.DiskOnly | SnapshotCreateFlags.Quiesce,
            cancellationToken: Cancel);
        DomainSnapshot made = (await domain.GetSnapshotsAsync(Cancel)).Get("disks");
        Assert.True(made.IsQuiesced);
        Assert.Equal(DomainState.Running, made.State);
        await made.RevertAsync(flags, cancellationToken: Cancel);
        Assert.Equal(state, _server.Machines[0].PowerState);
    }

    [Theory]
    [InlineData(SnapshotDeleteFlags.Children, "base|sidetrack", "base")]
    [InlineData(SnapshotDeleteFlags.ChildrenOnly, "base|before update|sidetrack", "before update")]
    [InlineData(SnapshotDeleteFlags.None, "base|" + Deepest + "|sidetrack", Deepest)]
    [InlineData(SnapshotDeleteFlags.MetadataOnly, "base|before update|" + Deepest + "|sidetrack", Deepest)]
    public async Task Deleting_takes_what_the_flags_say(SnapshotDeleteFlags flags, string left, string current)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        await (await domain.GetSnapshotsAsync(Cancel)).Get("before update").DeleteAsync(
            flags, cancellationToken: Cancel);
        SnapshotTree tree = await domain.GetSnapshotsAsync(Cancel);
        Assert.Equal(left, string.Join('|', tree.All.Select(s => s.Name)));
        Assert.Equal(current, tree.Current?.Name);
    }

    [Fact]
    public async Task A_snapshot_that_somebody_removed_is_missing()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        DomainSnapshot snapshot = (await (await connection.GetDomainAsync("test", Cancel)).GetSnapshotsAsync(Cancel))
            .Get("sidetrack");
        await snapshot.DeleteAsync(cancellationToken: Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => snapshot.RevertAsync(cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.NoDomainSnapshot, e.Code);
    }

    [Fact]
    public async Task Flags_that_do_not_go_together_or_are_unknown_are_refused()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        DomainSnapshot snapshot = (await domain.GetSnapshotsAsync(Cancel)).Get("base");
        _server.ResetCounts();
        await AssertRefusedAsync(
            "Flags 'VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING' and 'VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED' are mutually exclusive",
            snapshot.RevertAsync(SnapshotRevertFlags.Running | SnapshotRevertFlags.Paused, cancellationToken: Cancel));
        await AssertRefusedAsync(
            "Flags 'VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN' and "
                + "'VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY' are mutually exclusive",
            snapshot.DeleteAsync(
                SnapshotDeleteFlags.Children | SnapshotDeleteFlags.ChildrenOnly, cancellationToken: Cancel));
        await AssertRefusedAsync(
            "unsupported flags (0x8) in function esxDomainRevertToSnapshot",
            snapshot.RevertAsync((SnapshotRevertFlags)8, cancellationToken: Cancel));
        await AssertRefusedAsync(
            "unsupported flags (0x80) in function esxDomainSnapshotCreateXML",
            domain.CreateSnapshotAsync("<domainsnapshot/>", (SnapshotCreateFlags)128, cancellationToken: Cancel));
        Assert.Equal(0, _server.RequestCount);
    }

    [Fact]
    public async Task Disks_are_refused_in_libvirts_words()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.CreateSnapshotAsync(
            "<domainsnapshot><disks><disk name='sda'/></disks></domainsnapshot>", cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.ConfigUnsupported, e.Code);
        Assert.EndsWith("disk snapshots not supported yet", e.Message);
    }

    [Fact]
    public async Task A_read_only_connection_refuses_each_change_by_its_name()
    {
        ConnectionOptions options = SimulatedConnection.Options(_server) with { ReadOnly = true };
        await using Connection connection = await Connection.OpenAsync("esx://host.example.com/", options, Cancel);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        DomainSnapshot snapshot = (await domain.GetSnapshotsAsync(Cancel)).Get("base");
        await AssertRefusedAsync(
            "read only access prevents virDomainSnapshotCreateXML",
            domain.CreateSnapshotAsync("<domainsnapshot/>", cancellationToken: Cancel));
        await AssertRefusedAsync(
            "read only access prevents virDomainRevertToSnapshot", snapshot.RevertAsync(cancellationToken: Cancel));
        await AssertRefusedAsync(
            "read only access prevents virDomainSnapshotDelete", snapshot.DeleteAsync(cancellationToken: Cancel));
    }

    [Fact]
    public async Task Equal_names_are_told_apart_by_id()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        DomainSnapshot side = (await domain.GetSnapshotsAsync(Cancel)).Get("sidetrack");
        _server.Machines[0].RenameSnapshot(side.Id!.Value, "base");
        SnapshotTree tree = await domain.GetSnapshotsAsync(Cancel);
        VirException e = Assert.Throws<VirException>(() => tree.Get("base"));
        Assert.Equal(VirErrorCode.InvalidArgument, e.Code);
        Assert.EndsWith("2 snapshots are named 'base'; say which by its id: #1, #4", e.Message);
        await tree.Get("#4").DeleteAsync(cancellationToken: Cancel);
        Assert.Equal(1, (await domain.GetSnapshotsAsync(Cancel)).Get("base").Id);
    }

    private async Task<SnapshotTree> TreeAsync()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        return await (await connection.GetDomainAsync("test", Cancel)).GetSnapshotsAsync(Cancel);
    }

    private void AssertThreeAndUpdates(string method)
    {
        Assert.Equal(1, _server.RequestCounts["RetrievePropertiesEx"]);
        Assert.Equal(1, _server.RequestCounts[method]);
        Assert.Equal(1, _server.RequestCounts["CreateFilter"]);
        Assert.Equal(3 + _server.RequestCounts["WaitForUpdatesEx"], _server.RequestCount);
    }

    private static async Task AssertRefusedAsync(string text, Task change)
    {
        VirException e = await Assert.ThrowsAsync<VirException>(() => change);
        Assert.EndsWith(text, e.Message);
    }
}
