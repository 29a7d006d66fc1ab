using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Storage;

/// <summary>Storage through a vCenter, on GSX, and on servers of the oldest API.</summary>
public class OtherProductTests
{
    private const string VCenterUri = "vpx://vc.example.com/folder1/dc1/cluster1/esx1";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Through_a_vCenter_only_the_storage_of_the_one_host_is_seen_in_one_request()
    {
        await using var server = new SimulatedServer(
            new SimulatorOptions { Model = SimulatorModel.VCenter, Storage = SimulatorStorage.Odd });
        await using Connection connection = await SimulatedConnection.OpenAsync(server, VCenterUri);
        server.ResetCounts();
        IReadOnlyList<StoragePool> pools = await connection.ListStoragePoolsAsync(cancellationToken: Cancel);
        Assert.Equal(1, server.RequestCount);
        string[] names = [.. pools.Select(pool => pool.Name)];
        Assert.Subset(
            names.ToHashSet(),
            new HashSet<string> { "esx1 datastore1", "nas 1", "unmounted", "no mount", "iqn.2001-05.com.example:t3" });
        Assert.DoesNotContain(pools, pool => pool.Name == "esx4 datastore1");
    }

    [Fact]
    public async Task Through_a_vCenter_keys_are_paths_and_volumes_must_exist()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Model = SimulatorModel.VCenter });
        await using Connection connection = await SimulatedConnection.OpenAsync(server, VCenterUri);
        StoragePool pool = await connection.GetStoragePoolAsync("esx1 datastore1", Cancel);
        server.ResetCounts();
        IReadOnlyList<StorageVolume> volumes = await pool.ListVolumesAsync(Cancel);
        StorageVolume disk = volumes.First(volume => volume.Name.EndsWith(".vmdk", StringComparison.Ordinal));
        Assert.Contains($"<key>{disk.Path}</key>", await disk.GetXmlAsync(Cancel));
        Assert.Equal(2 + server.RequestCounts["WaitForUpdatesEx"], server.RequestCount);
        Assert.Equal(disk.Name, (await connection.GetStorageVolumeByKeyAsync(disk.Path, Cancel)).Name);
        Assert.Equal(
            VirErrorCode.NoStorageVolume,
            (await Assert.ThrowsAsync<VirException>(() => pool.GetVolumeAsync("nosuch/x.vmdk", Cancel))).Code);
        Assert.Equal(
            VirErrorCode.NoStorageVolume,
            (await Assert.ThrowsAsync<VirException>(() => connection.GetStorageVolumeByKeyAsync(
                "00000000-0000-0000-0000-000000000001", Cancel))).Code);
    }

    [Theory]
    [InlineData("gsx-2.0", "gsx", "standard", StoragePoolType.Dir)]
    [InlineData("esx-3.5", "esx", "datastore1", StoragePoolType.FileSystem)]
    public async Task The_oldest_servers_have_pools_and_volumes(
        string product, string scheme, string name, StoragePoolType type)
    {
        await using var server = new SimulatedServer(
            new SimulatorOptions { Product = product, Storage = SimulatorStorage.Varied });
        await using Connection connection =
            await SimulatedConnection.OpenAsync(server, $"{scheme}://host.example.com/");
        StoragePool pool = await connection.GetStoragePoolAsync(name, Cancel);
        Assert.Equal(type, pool.Type);
        Assert.Equal(StoragePoolState.Running, (await pool.GetInfoAsync(Cancel)).State);
        StorageVolume volume = await pool.GetVolumeAsync("templates/server.vmdk", Cancel);
        Assert.Equal(16L << 30, (await volume.GetInfoAsync(Cancel)).Capacity);
        string key = await volume.GetKeyAsync(Cancel);
        Assert.Equal(scheme == "gsx", key == volume.Path);
    }
}
