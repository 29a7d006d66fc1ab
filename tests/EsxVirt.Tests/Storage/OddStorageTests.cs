using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Storage;

/// <summary>Datastores and adapters on which libvirt's driver crashes, fails or loses the others: each is ordinary
/// here. docs/storage.md names the tests.</summary>
public sealed class OddStorageTests : IAsyncDisposable
{
    private const string OddName = "odd <name> & \"more\" it's é";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 1, Storage = SimulatorStorage.Odd });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Every_datastore_and_target_is_listed_in_one_request()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        _server.ResetCounts();
        IReadOnlyList<StoragePool> pools = await connection.ListStoragePoolsAsync(cancellationToken: Cancel);
        Assert.Equal(1, _server.RequestCount);
        Assert.Equal(
            [
                ("datastore1", StoragePoolType.FileSystem), ("nas 1", StoragePoolType.NetworkFileSystem),
                ("cifs 1", StoragePoolType.NetworkFileSystem), ("local 1", StoragePoolType.Dir),
                ("nfs41 1", StoragePoolType.NetworkFileSystem), ("vsanDatastore", StoragePoolType.Dir),
                ("vvol 1", StoragePoolType.Dir), ("pmem 1", StoragePoolType.Dir),
                (OddName, StoragePoolType.FileSystem), ("unmounted", StoragePoolType.FileSystem),
                ("out of reach", StoragePoolType.NetworkFileSystem), ("no path", StoragePoolType.Dir),
                ("no mount", StoragePoolType.FileSystem), ("iqn.2001-05.com.example:t1", StoragePoolType.Iscsi),
                ("iqn.2001-05.com.example:t2", StoragePoolType.Iscsi),
                ("iqn.2001-05.com.example:t3", StoragePoolType.Iscsi),
            ],
            pools.Select(pool => (pool.Name, pool.Type)));
        Assert.Equal(pools.Count, pools.Select(pool => pool.Uuid).Distinct().Count());
    }

    [Fact]
    public async Task Each_is_found_by_its_name_and_its_UUID_and_has_XML_that_agrees()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        foreach (StoragePool pool in await connection.ListStoragePoolsAsync(cancellationToken: Cancel))
        {
            Assert.Equal(pool.Uuid, (await connection.GetStoragePoolAsync(pool.Name, Cancel)).Uuid);
            Assert.Equal(pool.Name, (await connection.GetStoragePoolAsync(pool.Uuid, Cancel)).Name);
            Assert.Contains($"<uuid>{pool.Uuid}</uuid>", await pool.GetXmlAsync(Cancel));
        }
    }

    [Theory]
    [InlineData("unmounted")]
    [InlineData("out of reach")]
    public async Task What_the_host_cannot_reach_is_inaccessible_without_sizes(string name)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync(name, Cancel);
        Assert.Equal(
            new StoragePoolInfo(StoragePoolState.Inaccessible, 0, 0, 0), await pool.GetInfoAsync(Cancel));
        VirException error = await Assert.ThrowsAsync<VirException>(() => pool.ListVolumesAsync(Cancel));
        Assert.Equal(
            $"internal error: Could not search in datastore '{name}': InaccessibleDatastore - "
            + $"Unable to access datastore '{name}'.",
            error.Message);
    }

    [Fact]
    public async Task Without_a_mount_path_the_UUID_comes_from_the_next_best_text()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);

        // A local datastore's own path; else the URL; each in lists and lookups alike.
        await AssertUuidAsync(connection, "no path", "/vmfs/volumes/6b29fc40-00000008");
        await AssertUuidAsync(connection, "unmounted", "/vmfs/volumes/6b29fc40-00000006");
        SimulatedDatastore nas = Store("nas 1");
        nas.HideMountPath();
        nas.HideProperty("summary.url");
        await AssertUuidAsync(connection, "nas 1", "/vmfs/volumes/6b29fc40-ca471067");
        nas.HideProperty("info");
        await AssertUuidAsync(connection, "nas 1", "datastore:nas.example.com:/export/images");
    }

    [Theory]
    [InlineData(
        "nfs41 1", "netfs",
        "    <host name='nas.example.com'/>\n    <dir path='/export/four'/>\n    <format type='nfs'/>\n")]
    [InlineData(
        "cifs 1", "netfs",
        "    <host name='nas.example.com'/>\n    <dir path='/share'/>\n    <format type='cifs'/>\n")]
    [InlineData("vsanDatastore", "dir", "")]
    [InlineData("vvol 1", "dir", "")]
    [InlineData("pmem 1", "dir", "")]
    [InlineData("local 1", "dir", "")]
    [InlineData("no mount", "fs", "    <format type='vmfs'/>\n")]
    public async Task Every_kind_has_XML(string name, string type, string source)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        string xml = await (await connection.GetStoragePoolAsync(name, Cancel)).GetXmlAsync(Cancel);
        Assert.StartsWith($"<pool type='{type}'>\n", xml);
        Assert.Contains($"  <source>\n{source}  </source>\n", xml);
        Assert.Equal(name != "no mount", xml.Contains("    <path>/vmfs/volumes/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_details_the_kind_comes_from_the_summary()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        foreach (SimulatedDatastore store in _server.Datastores)
            store.HideProperty("info");
        Assert.Contains(
            "  <source>\n    <format type='nfs'/>\n  </source>\n",
            await (await connection.GetStoragePoolAsync("nas 1", Cancel)).GetXmlAsync(Cancel));
        Assert.Equal(
            StoragePoolType.FileSystem, (await connection.GetStoragePoolAsync("datastore1", Cancel)).Type);
        Assert.Equal(StoragePoolType.Dir, (await connection.GetStoragePoolAsync("vsanDatastore", Cancel)).Type);
    }

    [Fact]
    public async Task Sizes_that_are_missing_are_zero_and_a_state_that_is_refused_is_an_error_of_that_pool_alone()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Store("nas 1").HideProperty("summary.capacity");
        Store("nas 1").HideProperty("summary.freeSpace");
        Store("no mount").DenyProperty("summary.accessible");
        Assert.Equal(
            new StoragePoolInfo(StoragePoolState.Running, 0, 0, 0),
            await (await connection.GetStoragePoolAsync("nas 1", Cancel)).GetInfoAsync(Cancel));
        StoragePool refused = await connection.GetStoragePoolAsync("no mount", Cancel);
        VirException error = await Assert.ThrowsAsync<VirException>(() => refused.GetInfoAsync(Cancel));
        Assert.StartsWith("internal error: Missing 'summary.accessible' property: ", error.Message);
        Assert.Equal(16, (await connection.ListStoragePoolsAsync(cancellationToken: Cancel)).Count);
    }

    [Fact]
    public async Task More_free_than_there_is_counts_as_none_taken()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Store("nas 1").FreeSpace = (4L << 40) + 3;
        Assert.Equal(
            new StoragePoolInfo(StoragePoolState.Running, 4L << 40, 0, (4L << 40) + 3),
            await (await connection.GetStoragePoolAsync("nas 1", Cancel)).GetInfoAsync(Cancel));
    }

    [Fact]
    public async Task A_datastore_without_any_name_is_left_out_with_a_warning()
    {
        List<string> warnings = [];
        await using Connection connection = await Connection.OpenAsync(
            "esx://host.example.com/", SimulatedConnection.Options(_server) with { Warning = warnings.Add }, Cancel);
        Store("no path").DenyProperty("summary.name");
        Assert.Equal(16, (await connection.ListStoragePoolsAsync(cancellationToken: Cancel)).Count);
        Store("no path").HideProperty("info");
        Assert.Equal(15, (await connection.ListStoragePoolsAsync(cancellationToken: Cancel)).Count);
        Assert.StartsWith("datastore '6b29fc40-00000008' is left out: ", Assert.Single(warnings));
    }

    [Fact]
    public async Task Hosts_without_adapters_or_with_none_for_iSCSI_have_datastores_all_the_same()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        _server.OddStorage = info => info.HostBusAdapter.Clear();
        Assert.Equal(13, (await connection.ListStoragePoolsAsync(cancellationToken: Cancel)).Count);
        _server.OddStorage = info => info.HostBusAdapter.RemoveAll(adapter => adapter is HostInternetScsiHba);
        Assert.Equal(13, (await connection.ListStoragePoolsAsync(cancellationToken: Cancel)).Count);
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => connection.GetStoragePoolAsync("iqn.2001-05.com.example:t1", Cancel));
        Assert.Equal(
            (VirErrorCode.NoStoragePool,
                "Storage pool not found: Could not find storage pool with name 'iqn.2001-05.com.example:t1'"),
            (error.Code, error.Message));
    }

    [Fact]
    public async Task Targets_of_all_adapters_are_pools_each_once()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool third = await connection.GetStoragePoolAsync("iqn.2001-05.com.example:t3", Cancel);
        StorageVolume lun = Assert.Single(await third.ListVolumesAsync(Cancel));
        Assert.Equal("/vmfs/devices/disks/naa.600a0b800000000000000004", lun.Name);
        StoragePool second = await connection.GetStoragePoolAsync("iqn.2001-05.com.example:t2", Cancel);
        Assert.Single(await second.ListVolumesAsync(Cancel));
    }

    [Fact]
    public async Task A_target_that_is_gone_is_no_pool()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool third = await connection.GetStoragePoolAsync("iqn.2001-05.com.example:t3", Cancel);
        await third.GetXmlAsync(Cancel);
        _server.OddStorage = info => info.HostBusAdapter.RemoveAll(adapter => adapter.Device == "vmhba5");
        VirException error = await Assert.ThrowsAsync<VirException>(() => third.GetXmlAsync(Cancel));
        Assert.Equal(VirErrorCode.NoStoragePool, error.Code);
        Assert.Equal(
            VirErrorCode.NoStoragePool,
            (await Assert.ThrowsAsync<VirException>(() => third.RefreshAsync(Cancel))).Code);
    }

    [Fact]
    public async Task A_datastore_that_is_gone_is_no_pool()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("nas 1", Cancel);
        Store("nas 1").Vanish();
        Assert.StartsWith("<pool type='netfs'>", await pool.GetXmlAsync(Cancel));
        foreach (Func<Task> call in new Func<Task>[]
        {
            () => pool.GetXmlAsync(Cancel), () => pool.GetInfoAsync(Cancel), () => pool.RefreshAsync(Cancel),
            () => pool.ListVolumesAsync(Cancel),
        })
            Assert.Equal(VirErrorCode.NoStoragePool, (await Assert.ThrowsAsync<VirException>(call)).Code);
    }

    [Fact]
    public async Task A_name_with_every_special_character_is_sent_as_it_is()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync(OddName, Cancel);
        Assert.Contains(
            "<name>odd &lt;name&gt; &amp; &quot;more&quot; it&apos;s é</name>", await pool.GetXmlAsync(Cancel));
        Store(OddName).Write("<&\"'>/]x[ é%2f+.iso", new byte[7]);
        Assert.Contains(await pool.ListVolumesAsync(Cancel), volume => volume.Name == "<&\"'>/]x[ é%2f+.iso");
        StorageVolume volume =
            await connection.GetStorageVolumeByPathAsync($"[{OddName}] <&\"'>/]x[ é%2f+.iso", Cancel);
        Assert.Equal(7, (await volume.GetInfoAsync(Cancel)).Capacity);
    }

    [Fact]
    public async Task Sizes_that_a_search_does_not_tell_are_not_needed()
    {
        _server.OddSearches = folder => folder.File.ForEach(file =>
        {
            if (file is VmDiskFileInfo disk)
                disk.CapacityKb = null;
            if (file.Path == "test.vmdk")
                file.FileSize = null;
        });
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        Dictionary<string, StorageVolume> volumes =
            (await pool.ListVolumesAsync(Cancel)).ToDictionary(volume => volume.Name);
        Assert.Equal(
            new StorageVolumeInfo(StorageVolumeType.File, 0, 0), await volumes["test/test.vmdk"].GetInfoAsync(Cancel));
        Assert.Equal(
            new StorageVolumeInfo(StorageVolumeType.File, 2L << 30, 2L << 30),
            await volumes["test/test_1.vmdk"].GetInfoAsync(Cancel));
    }

    [Fact]
    public async Task A_result_without_its_folder_is_passed_over_and_extents_that_a_server_shows_are_not()
    {
        _server.OddSearches = folder =>
        {
            if (folder.FolderPath == "[datastore1] iso/")
                folder.FolderPath = null;
            if (folder.FolderPath == "[datastore1] test/")
            {
                folder.FolderPath = "[datastore1]/test";
                folder.File.Add(new VmDiskFileInfo { Path = "test-ctk.vmdk" });
                folder.File.Add(new VmDiskFileInfo { Path = "Test-FLAT.VMDK" });
            }
        };
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        string[] names = [.. (await pool.ListVolumesAsync(Cancel)).Select(volume => volume.Name)];
        Assert.DoesNotContain("iso/install.iso", names);
        Assert.Equal(
            ["test/test.vmdk", "test/test_1.vmdk"],
            names.Where(name => name.StartsWith("test/", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_disk_that_the_server_cannot_open_is_listed_and_only_its_own_key_is_an_error()
    {
        Store("local 1").Write("broken/x.vmdk", "# Disk DescriptorFile\nRW 1 VMFS \"gone-flat.vmdk\"\n"u8.ToArray());
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("local 1", Cancel);
        Assert.Equal(
            ["broken/x.vmdk", "iso/install.iso"],
            (await pool.ListVolumesAsync(Cancel)).Select(volume => volume.Name).Order(StringComparer.Ordinal));
        StorageVolume broken = await pool.GetVolumeAsync("broken/x.vmdk", Cancel);
        VirException error = await Assert.ThrowsAsync<VirException>(() => broken.GetKeyAsync(Cancel));
        Assert.Contains("gone-flat.vmdk", error.Message);
    }

    private async Task AssertUuidAsync(Connection connection, string name, string source)
    {
        Guid expected = DerivedUuid.Of(source);
        Assert.Equal(expected, (await connection.GetStoragePoolAsync(name, Cancel)).Uuid);
        Assert.Equal(name, (await connection.GetStoragePoolAsync(expected, Cancel)).Name);
    }

    private SimulatedDatastore Store(string name) => _server.Datastores.Single(store => store.Name == name);
}
