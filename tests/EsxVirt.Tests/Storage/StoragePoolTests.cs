using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Storage;

/// <summary>The pools of the usual host: a VMFS volume and an NFS export.</summary>
public sealed class StoragePoolTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 3 });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_list_is_one_request()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        _server.ResetCounts();
        IReadOnlyList<StoragePool> pools = await connection.ListStoragePoolsAsync(cancellationToken: Cancel);
        Assert.Equal(
            [("datastore1", StoragePoolType.FileSystem), ("nas 1", StoragePoolType.NetworkFileSystem)],
            pools.Select(p => (p.Name, p.Type)));
        Assert.Equal(1, _server.RequestCount);
    }

    [Theory]
    [InlineData(StoragePoolFilter.None, "datastore1|nas 1", 1)]
    [InlineData(StoragePoolFilter.Active | StoragePoolFilter.Inactive, "datastore1|nas 1", 1)]
    [InlineData(StoragePoolFilter.Inactive, "", 0)]
    [InlineData(StoragePoolFilter.Transient, "", 0)]
    [InlineData(StoragePoolFilter.Transient | StoragePoolFilter.Persistent, "datastore1|nas 1", 1)]
    [InlineData(StoragePoolFilter.NoAutostart, "", 0)]
    [InlineData(StoragePoolFilter.Autostart | StoragePoolFilter.FileSystem, "datastore1", 1)]
    [InlineData(StoragePoolFilter.NetworkFileSystem | StoragePoolFilter.Rbd, "nas 1", 1)]
    [InlineData(StoragePoolFilter.Logical | StoragePoolFilter.Zfs, "", 0)]
    [InlineData(StoragePoolFilter.Active | StoragePoolFilter.Dir, "", 1)]
    public async Task Filters_select_as_in_libvirt(StoragePoolFilter filter, string expected, int requests)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        _server.ResetCounts();
        IReadOnlyList<StoragePool> pools = await connection.ListStoragePoolsAsync(filter, Cancel);
        Assert.Equal(expected, string.Join('|', pools.Select(pool => pool.Name)));
        Assert.Equal(requests, _server.RequestCount);
    }

    [Fact]
    public async Task Unknown_filter_bits_are_refused_in_libvirts_words()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => connection.ListStoragePoolsAsync((StoragePoolFilter)(1 << 20), Cancel));
        Assert.Equal(
            (VirErrorCode.InvalidArgument, "unsupported flags (0x100000) in function virConnectListAllStoragePools"),
            (error.Code, error.Message));
    }

    [Fact]
    public async Task Volume_list_is_two_requests_and_the_updates()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        _server.ResetCounts();
        IReadOnlyList<StorageVolume> volumes = await pool.ListVolumesAsync(Cancel);
        Assert.Contains(volumes, volume => volume.Name == "iso/install.iso");
        Assert.Equal(2 + _server.RequestCounts["WaitForUpdatesEx"], _server.RequestCount);
    }

    // vcsim of govmomi 0.24 answers so when it has refreshed.
    [Theory]
    [InlineData("", null)]
    [InlineData("<html/>", "internal error: The answer to call 'RefreshDatastore' cannot be read: ")]
    public async Task A_refresh_may_be_answered_with_nothing_at_all(string body, string? error)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        _server.Interceptor = call =>
            call.Name == "RefreshDatastore" ? SimulatedTrouble.Answer(200, "text/xml", body) : null;
        Exception? failure = await Record.ExceptionAsync(() => pool.RefreshAsync(Cancel));
        Assert.StartsWith(error ?? "none", failure?.Message ?? "none");
    }

    [Fact]
    public async Task A_read_only_connection_refreshes_nothing()
    {
        await using Connection connection = await Connection.OpenAsync(
            "esx://host.example.com/", SimulatedConnection.Options(_server) with { ReadOnly = true }, Cancel);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        _server.ResetCounts();
        VirException error = await Assert.ThrowsAsync<VirException>(() => pool.RefreshAsync(Cancel));
        Assert.Equal("operation forbidden: read only access prevents virStoragePoolRefresh", error.Message);
        Assert.Equal(0, _server.RequestCount);
    }
}
