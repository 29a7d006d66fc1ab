using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Storage;

/// <summary>Volumes of a host with directories, disks and images of every kind, and two iSCSI targets.</summary>
public sealed class StorageVolumeTests : IAsyncDisposable
{
    private const string FirstTarget = "iqn.2001-05.com.example:t1";
    private const string SecondTarget = "iqn.2001-05.com.example:t2";
    private const string LunOfSecond = "/vmfs/devices/disks/naa.600a0b800000000000000003";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 2, Storage = SimulatorStorage.Varied });

    private int Updates => _server.RequestCounts.GetValueOrDefault("WaitForUpdatesEx");

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task All_disks_and_images_at_any_depth_are_listed_and_nothing_else()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("nas 1", Cancel);
        IReadOnlyList<StorageVolume> volumes = await pool.ListVolumesAsync(Cancel);
        Assert.Equal(
            [
                "a & b <c>/it's \"quoted\".iso", "a & b <c>/é 日本.iso", "images/boot.flp",
                "images/linux/deep/est/rescue.iso", "images/linux/install [1].iso", "images/linux/what*ever?.iso",
                "iso/install.iso", "templates/Base.VMDK", "templates/base disk.vmdk", "templates/mapped-raw.vmdk",
                "templates/mapped.vmdk", "templates/server-000001.vmdk", "templates/server-000002.vmdk",
                "templates/server.vmdk",
            ],
            volumes.Select(volume => volume.Name).Order(StringComparer.Ordinal));
        Assert.All(volumes, volume => Assert.Equal($"[nas 1] {volume.Name}", volume.Path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3000)]
    public async Task A_list_is_two_requests_and_the_updates_with_any_number_of_files(int files)
    {
        SimulatedDatastore store = _server.Datastores.Single(candidate => candidate.Name == "nas 1");
        for (int i = 0; i < files; i++)
            store.Write($"many/{i % 50}/{i}.iso", new byte[1]);
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("nas 1", Cancel);
        _server.ResetCounts();
        IReadOnlyList<StorageVolume> volumes = await pool.ListVolumesAsync(Cancel);
        Assert.Equal(14 + files, volumes.Count);
        foreach (StorageVolume volume in volumes)
            await volume.GetInfoAsync(Cancel);
        Assert.Equal(2 + Updates, _server.RequestCount);
        Assert.Equal(1, Updates);
    }

    [Fact]
    public async Task Xml_of_a_volume_is_five_requests_cold()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        _server.ResetCounts();
        StorageVolume volume = await connection.GetStorageVolumeByPathAsync("[nas 1] templates/server.vmdk", Cancel);
        string xml = await volume.GetXmlAsync(Cancel);
        Assert.Equal(5, _server.RequestCount);
        Assert.Equal(1, _server.RequestCounts["QueryVirtualDiskUuid"]);
        Assert.Equal($"""
            <volume type='file'>
              <name>templates/server.vmdk</name>
              <key>{await volume.GetKeyAsync(Cancel)}</key>
              <capacity unit='bytes'>17179869184</capacity>
              <allocation unit='bytes'>2147483648</allocation>
              <target>
                <path>[nas 1] templates/server.vmdk</path>
                <format type='vmdk'/>
              </target>
            </volume>

            """.ReplaceLineEndings("\n"), xml);
    }

    [Fact]
    public async Task Xml_of_a_volume_in_a_pool_is_five_requests_with_the_pool()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        _server.ResetCounts();
        StoragePool pool = await connection.GetStoragePoolAsync("nas 1", Cancel);
        await (await pool.GetVolumeAsync("templates/server.vmdk", Cancel)).GetXmlAsync(Cancel);
        Assert.Equal(5, _server.RequestCount);
    }

    [Theory]
    [InlineData("images/boot.flp", "raw", 1_474_560)]
    [InlineData("images/linux/install [1].iso", "iso", 4096)]
    [InlineData("images/linux/what*ever?.iso", "iso", 10)]
    [InlineData("a & b <c>/it's \"quoted\".iso", "iso", 0)]
    [InlineData("templates/Base.VMDK", "vmdk", 1 << 20)]
    public async Task A_volume_is_found_by_any_name(string name, string format, long capacity)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume volume = await pool.GetVolumeAsync(name, Cancel);
        Assert.Equal((name, $"[datastore1] {name}"), (volume.Name, volume.Path));
        Assert.Equal(capacity, (await volume.GetInfoAsync(Cancel)).Capacity);
        Assert.Contains($"<format type='{format}'/>", await volume.GetXmlAsync(Cancel));
    }

    [Theory]
    [InlineData("nosuch.vmdk", 2)]
    [InlineData("nosuch/nosuch.vmdk", 2)]
    [InlineData("images/linux/*.iso", 2)]
    [InlineData("images/linux/what?ever?.iso", 2)]
    [InlineData("IMAGES/boot.flp", 2)]
    [InlineData("images", 2)]
    [InlineData("images/readme.txt", 2)]
    [InlineData("templates/server-000001-delta.vmdk", 2)]
    [InlineData("templates/server-ctk.vmdk", 2)]
    [InlineData("images/../images/boot.flp", 0)]
    [InlineData("../datastore1/images/boot.flp", 0)]
    [InlineData("images//boot.flp", 0)]
    [InlineData("/images/boot.flp", 0)]
    [InlineData("./images/boot.flp", 0)]
    public async Task Another_name_names_nothing(string name, int requests)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        _server.ResetCounts();
        VirException error = await Assert.ThrowsAsync<VirException>(() => pool.GetVolumeAsync(name, Cancel));
        Assert.Equal(
            (VirErrorCode.NoStorageVolume,
                $"Storage volume not found: No storage volume with key or path '[datastore1] {name}'"),
            (error.Code, error.Message));
        Assert.Equal(requests + Updates, _server.RequestCount);
    }

    [Theory]
    [InlineData("[datastore1] images/boot.flp")]
    [InlineData("[datastore1]images/boot.flp")]
    [InlineData("[datastore1]   images/boot.flp")]
    [InlineData("[datastore1] /images/boot.flp")]
    public async Task A_path_may_have_blanks_and_slashes_before_the_name(string path)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Assert.Equal(
            "[datastore1] images/boot.flp",
            (await connection.GetStorageVolumeByPathAsync(path, Cancel)).Path);
    }

    [Theory]
    [InlineData("nosuch", VirErrorCode.InvalidArgument, "invalid argument: Unexpected volume path format: nosuch")]
    [InlineData("", VirErrorCode.InvalidArgument, "invalid argument: Unexpected volume path format: ")]
    [InlineData(
        "[] x", VirErrorCode.InvalidArgument,
        "invalid argument: Datastore path '[] x' doesn't have expected format '[<datastore>] <path>'")]
    [InlineData(
        "[nosuch] x", VirErrorCode.NoStoragePool,
        "Storage pool not found: Could not find datastore with name 'nosuch'")]
    [InlineData(
        "[datastore1]", VirErrorCode.InternalError,
        "internal error: Datastore path '[datastore1]' doesn't reference a file")]
    [InlineData(
        "[datastore1] images/", VirErrorCode.InternalError,
        "internal error: Datastore path '[datastore1] images/' doesn't reference a file")]
    [InlineData(
        "/dev/sda", VirErrorCode.NoStorageVolume,
        "Storage volume not found: Could not find volume with name: /dev/sda")]
    public async Task A_wrong_path_has_one_clear_error(string path, VirErrorCode code, string message)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException error =
            await Assert.ThrowsAsync<VirException>(() => connection.GetStorageVolumeByPathAsync(path, Cancel));
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public async Task A_disk_is_found_by_the_UUID_in_it_however_that_is_written()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume volume = await connection.GetStorageVolumeByPathAsync("[nas 1] templates/server.vmdk", Cancel);
        string key = await volume.GetKeyAsync(Cancel);
        Assert.True(Guid.TryParseExact(key, "D", out _) && key == key.ToLowerInvariant());
        StorageVolume found = await connection.GetStorageVolumeByKeyAsync(
            key.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal), Cancel);
        Assert.Equal(("nas 1", "templates/server.vmdk"), (found.Pool.Name, found.Name));
    }

    [Fact]
    public async Task What_cannot_be_searched_for_a_key_is_told()
    {
        _server.Datastores.Single(store => store.Name == "cifs 1").IsAccessible = false;
        _server.Datastores.Single(store => store.Name == "nas 1").Write(
            "broken/x.vmdk", "# Disk DescriptorFile\nRW 1 VMFS \"gone-flat.vmdk\"\n"u8.ToArray());
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException error = await Assert.ThrowsAsync<VirException>(() => connection.GetStorageVolumeByKeyAsync(
            "00000000-0000-0000-0000-000000000001", Cancel));
        Assert.Equal(VirErrorCode.NoStorageVolume, error.Code);
        Assert.Equal(
            "Storage volume not found: Could not find storage volume with key '00000000-0000-0000-0000-000000000001' "
            + "(1 datastore could not be searched) (1 disk could not be searched)",
            error.Message);
    }

    [Fact]
    public async Task A_key_that_no_volume_can_have_costs_nothing()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        _server.ResetCounts();
        VirException error =
            await Assert.ThrowsAsync<VirException>(() => connection.GetStorageVolumeByKeyAsync("nosuch", Cancel));
        Assert.Equal(VirErrorCode.NoStorageVolume, error.Code);
        Assert.Equal(0, _server.RequestCount);
    }

    [Fact]
    public async Task A_volume_that_is_gone_is_no_volume()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        SimulatedDatastore store = _server.Datastores.Single(candidate => candidate.Name == "nas 1");
        StorageVolume volume = await connection.GetStorageVolumeByPathAsync("[nas 1] iso/install.iso", Cancel);
        Assert.Equal(2048, (await volume.GetInfoAsync(Cancel)).Capacity);
        store.Write("iso/install.iso", new byte[10]);
        Assert.Equal(10, (await volume.GetInfoAsync(Cancel)).Capacity);
        store.Vanish();
        VirException error = await Assert.ThrowsAsync<VirException>(() => volume.GetInfoAsync(Cancel));
        Assert.Equal(VirErrorCode.NoStoragePool, error.Code);
    }

    [Fact]
    public async Task LUNs_are_those_of_their_target_in_one_request()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool first = await connection.GetStoragePoolAsync(FirstTarget, Cancel);
        _server.ResetCounts();
        IReadOnlyList<StorageVolume> luns = await first.ListVolumesAsync(Cancel);
        Assert.Equal(1, _server.RequestCount);
        Assert.Equal(
            [
                "/vmfs/devices/disks/naa.600a0b800000000000000001", "/vmfs/devices/disks/naa.600a0b800000000000000002",
            ],
            luns.Select(lun => lun.Path));
        Assert.Equal(
            new StorageVolumeInfo(StorageVolumeType.Block, 100L << 30, 100L << 30), await luns[0].GetInfoAsync(Cancel));
    }

    [Fact]
    public async Task A_LUN_behind_the_second_target_is_found_by_path_and_key()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        _server.ResetCounts();
        StorageVolume lun = await connection.GetStorageVolumeByPathAsync(LunOfSecond, Cancel);
        Assert.Equal((SecondTarget, LunOfSecond), (lun.Pool.Name, lun.Name));
        Assert.Equal(1, _server.RequestCount);
        StorageVolume same = await connection.GetStorageVolumeByKeyAsync(await lun.GetKeyAsync(Cancel), Cancel);
        Assert.Equal((SecondTarget, LunOfSecond), (same.Pool.Name, same.Name));
        Assert.DoesNotContain("<format", await lun.GetXmlAsync(Cancel));
    }

    [Fact]
    public async Task A_LUN_of_another_target_is_not_in_the_pool()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool first = await connection.GetStoragePoolAsync(FirstTarget, Cancel);
        VirException error = await Assert.ThrowsAsync<VirException>(() => first.GetVolumeAsync(LunOfSecond, Cancel));
        Assert.Equal(
            (VirErrorCode.NoStorageVolume, $"Storage volume not found: Could not find volume with name: {LunOfSecond}"),
            (error.Code, error.Message));
    }
}
