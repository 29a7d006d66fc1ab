using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Storage;

public sealed class VolumeTransferTests : IAsyncDisposable
{
    private const int DiskSize = 300 * 1024;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 1 });

    private SimulatedDatastore Store => _server.Datastores[0];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_content_of_a_disk_is_its_extent_and_comes_back_as_it_was_sent()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        byte[] content = Content(DiskSize);
        _server.ResetCounts();
        await disk.UploadAsync(new MemoryStream(content), content.Length, Cancel);
        Assert.Equal((2, 1), (_server.RequestCounts["GET /folder"], _server.RequestCounts["PUT /folder"]));
        Assert.Equal(content, Bytes("d/x-flat.vmdk"));
        Assert.Equal(["d/x-flat.vmdk", "d/x.vmdk"], Within("d/"));
        _server.ResetCounts();
        Assert.Equal(content, await ReadAsync(disk, 0, null));
        Assert.Equal(2, _server.RequestCount);
        Assert.Equal(content[1000..], await ReadAsync(disk, 1000, null));
        Assert.Equal(content[1000..1010], await ReadAsync(disk, 1000, 10));
    }

    [Fact]
    public async Task An_image_is_replaced_whole_whatever_its_size_was()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume image = await pool.GetVolumeAsync("iso/install.iso", Cancel);
        byte[] content = Content(100_001);
        await image.UploadAsync(new MemoryStream(content), null, Cancel);
        Assert.Equal(content, await ReadAsync(image, 0, null));
        Assert.Equal(["iso/install.iso"], Within("iso/"));
    }

    [Theory]
    [InlineData("new/a b+c%.iso", "new/a b+Kw-c+JQ-25.iso")]
    [InlineData("new/d.vmdk", "new/d.vmdk")]
    public async Task A_new_volume_appears_with_its_content(string name, string real)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("nas 1", Cancel);
        byte[] content = Content(DiskSize);
        StorageVolume volume = await pool.UploadVolumeAsync(name, new MemoryStream(content), content.Length, Cancel);
        Assert.Equal(real, volume.Name);
        Assert.Equal(content, await ReadAsync(volume, 0, null));
        Assert.DoesNotContain(_server.Datastores[1].Files, path => path.Contains("esxvirt-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("iso/install.iso")]
    [InlineData("d/x.vmdk")]
    public async Task A_new_volume_never_replaces_one(string name)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => disk.Pool.UploadVolumeAsync(name, new MemoryStream(new byte[1024]), 1024, Cancel));
        Assert.Equal($"storage volume '{name}' exists already", error.Message);
        Assert.False(_server.RequestCounts.ContainsKey("PUT /folder"));
    }

    [Theory]
    [InlineData(DiskSize - 512)]
    [InlineData(DiskSize + 512)]
    public async Task A_content_of_another_size_than_the_disk_is_refused_before_it_is_sent(int length)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => disk.UploadAsync(new MemoryStream(new byte[length]), length, Cancel));
        Assert.Equal(
            $"invalid argument: disk '[datastore1] d/x.vmdk' has {DiskSize} bytes and the content "
                + $"{length}, but an upload "
            + "replaces all of a disk",
            error.Message);
        Assert.False(_server.RequestCounts.ContainsKey("PUT /folder"));
    }

    [Theory]
    [InlineData(DiskSize - 1)]
    [InlineData(DiskSize + 1)]
    public async Task A_content_of_unknown_size_that_does_not_fit_changes_nothing(int length)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        await Assert.ThrowsAnyAsync<Exception>(
            () => disk.UploadAsync(new UnseekableStream(Content(length)), null, Cancel));
        Assert.All(Bytes("d/x-flat.vmdk"), value => Assert.Equal(0, value));
        Assert.Equal(["d/x-flat.vmdk", "d/x.vmdk"], Within("d/"));
    }

    [Theory]
    [InlineData("d/x.vmdk")]
    [InlineData("iso/install.iso")]
    public async Task A_cancelled_upload_leaves_nothing_and_replaces_nothing(string name)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        StorageVolume volume = await disk.Pool.GetVolumeAsync(name, Cancel);
        IReadOnlyList<string> before = Store.Files;
        byte[] content = await ReadAsync(volume, 0, null);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var source = new UnseekableStream(Content(DiskSize)) { OnRead = position => CancelAt(position, giveUp) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => volume.UploadAsync(source, DiskSize, giveUp.Token));
        Assert.Equal(before, Store.Files);
        Assert.Equal(content, await ReadAsync(volume, 0, null));
    }

    [Fact]
    public async Task A_cancelled_new_disk_leaves_nothing()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var source = new UnseekableStream(Content(DiskSize)) { OnRead = position => CancelAt(position, giveUp) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => pool.UploadVolumeAsync("new/d.vmdk", source, DiskSize, giveUp.Token));
        Assert.Empty(Within("new/"));
    }

    [Fact]
    public async Task A_full_datastore_is_told_and_left_as_it_was()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        Store.FreeSpace = 100_000;
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => disk.UploadAsync(new MemoryStream(Content(DiskSize)), DiskSize, Cancel));
        Assert.Equal(VirErrorCode.OperationFailed, error.Code);
        Assert.StartsWith("operation failed: Not enough space left in storage pool 'datastore1': ", error.Message);
        Assert.Equal(["d/x-flat.vmdk", "d/x.vmdk"], Within("d/"));
    }

    [Fact]
    public async Task A_disk_in_use_is_neither_read_nor_replaced()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        Store.Lock("d/x-flat.vmdk");
        foreach (Func<Task> transfer in new Func<Task>[]
        {
            () => disk.UploadAsync(new MemoryStream(new byte[DiskSize]), DiskSize, Cancel),
            () => disk.OpenDownloadAsync(0, null, Cancel),
        })
        {
            VirException error = await Assert.ThrowsAsync<VirException>(transfer);
            Assert.Equal(VirErrorCode.OperationInvalid, error.Code);
        }
        Assert.False(_server.RequestCounts.ContainsKey("PUT /folder"));
    }

    [Theory]
    [InlineData("garbage", "internal error: The descriptor of disk '[datastore1] d/x.vmdk' is broken: it does not "
        + "begin with '# Disk DescriptorFile'")]
    [InlineData("# Disk DescriptorFile\nversion=1\n",
        "internal error: The descriptor of disk '[datastore1] d/x.vmdk' is broken: it names no extent")]
    [InlineData("# Disk DescriptorFile\nRW many VMFS \"x-flat.vmdk\"\n",
        "internal error: The descriptor of disk '[datastore1] d/x.vmdk' is broken: line 2 is no extent")]
    [InlineData("# Disk DescriptorFile\nRW 8 VMFS \"../other/y-flat.vmdk\"\n", "this function is not supported by the "
        + "connection driver: The content of disk '[datastore1] d/x.vmdk' cannot be transferred: its data is "
        + "elsewhere, in '../other/y-flat.vmdk'")]
    [InlineData("# Disk DescriptorFile\nRW 8 VMFSSPARSE \"x-delta.vmdk\"\n", "this function is not supported by the "
        + "connection driver: The content of disk '[datastore1] d/x.vmdk' cannot be transferred: its extent is "
        + "of the kind 'VMFSSPARSE'")]
    [InlineData("# Disk DescriptorFile\nparentCID=12345678\nRW 8 VMFS \"x-flat.vmdk\"\n",
        "this function is not supported by the connection driver: The content of disk '[datastore1] d/x.vmdk' cannot "
            + "be transferred: it is a snapshot and holds the changes only")]
    [InlineData("# Disk DescriptorFile\nRW 8 FLAT \"x-f001.vmdk\" 0\nRW 8 FLAT \"x-f002.vmdk\" 0\n",
        "this function is not supported by the connection driver: The content of disk '[datastore1] d/x.vmdk' cannot "
            + "be transferred: it is split into several files")]
    public async Task A_broken_or_unusual_disk_is_one_clear_error(string descriptor, string message)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        Store.Write("d/x.vmdk", System.Text.Encoding.UTF8.GetBytes(descriptor));
        IReadOnlyList<string> before = Store.Files;
        VirException down = await Assert.ThrowsAsync<VirException>(() => disk.OpenDownloadAsync(0, null, Cancel));
        Assert.Equal(message, down.Message);
        VirException up = await Assert.ThrowsAsync<VirException>(
            () => disk.UploadAsync(new MemoryStream(new byte[4096]), 4096, Cancel));
        Assert.Equal(message, up.Message);
        Assert.Equal(before, Store.Files);
    }

    [Fact]
    public async Task Beyond_the_end_there_is_nothing_to_download()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => disk.OpenDownloadAsync(DiskSize, null, Cancel));
        Assert.Equal(
            $"invalid argument: offset {DiskSize} is at or beyond the end of '[datastore1] d/x-flat.vmdk'",
            error.Message);
    }

    [Fact]
    public async Task The_version_tells_whether_a_content_has_changed()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StorageVolume disk = await CreateDiskAsync(connection);
        string? first = await VersionAsync(disk);
        Assert.NotNull(first);
        Assert.Equal(first, await VersionAsync(disk));
        Store.Write("d/x-flat.vmdk", Content(DiskSize));
        Assert.NotEqual(first, await VersionAsync(disk));
    }

    private static async Task<string?> VersionAsync(StorageVolume volume)
    {
        using VolumeDownload download = await volume.OpenDownloadAsync(0, null, Cancel);
        return download.Version;
    }

    private static void CancelAt(long position, CancellationTokenSource source)
    {
        if (position > 100_000)
            source.Cancel();
    }

    private static async Task<StorageVolume> CreateDiskAsync(Connection connection)
    {
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        return await pool.CreateVolumeAsync(
            $"<volume><name>d/x.vmdk</name><capacity>{DiskSize}</capacity><target><format "
                + "type='vmdk'/></target></volume>",
            cancellationToken: Cancel);
    }

    private static async Task<byte[]> ReadAsync(StorageVolume volume, long offset, long? length)
    {
        using VolumeDownload download = await volume.OpenDownloadAsync(offset, length, Cancel);
        var bytes = new MemoryStream();
        var block = new byte[4096];
        while (await download.ReadAsync(block, Cancel) is > 0 and var count)
            bytes.Write(block, 0, count);
        Assert.Equal(download.Length, bytes.Length);
        return bytes.ToArray();
    }

    private static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(1).NextBytes(content);
        return content;
    }

    private IEnumerable<string> Within(string start) =>
        Store.Files.Where(path => path.StartsWith(start, StringComparison.Ordinal));

    private byte[] Bytes(string path)
    {
        using Stream stream = Store.OpenRead(path)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed class UnseekableStream(byte[] content) : MemoryStream(content)
    {
        public Action<long>? OnRead { get; init; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            OnRead?.Invoke(Position);
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
