using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Storage;

public sealed class VolumeChangeTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 1 });

    private SimulatedDatastore Store => _server.Datastores[0];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("<allocation>0</allocation>", "", true, "lsilogic")]
    [InlineData("", "", false, "lsilogic")]
    [InlineData("", "<disk type='thin' adapter='ide'/>", true, "ide")]
    [InlineData("<allocation>0</allocation>", "<disk type='eagerZeroedThick' adapter='busLogic'/>", false, "buslogic")]
    public async Task A_disk_is_made_as_its_document_says(string allocation, string disk, bool thin, string adapter)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume volume = await pool.CreateVolumeAsync(
            Xml("new/a/d.vmdk", "2048", allocation, disk), cancellationToken: Cancel);
        Assert.Equal("[datastore1] new/a/d.vmdk", volume.Path);
        Assert.Equal(
            ["new", "new/a"], Store.Directories.Where(name => name.StartsWith("new", StringComparison.Ordinal)));
        string descriptor = Text("new/a/d.vmdk");
        Assert.Equal(thin, descriptor.Contains("thinProvisioned", StringComparison.Ordinal));
        Assert.Contains($"ddb.adapterType = \"{adapter}\"", descriptor);
        Assert.Equal(2048, (await volume.GetInfoAsync(Cancel)).Capacity);
        Assert.StartsWith("6000c29", await volume.GetKeyAsync(Cancel));
    }

    [Fact]
    public async Task A_new_disk_costs_its_directory_its_task_and_the_updates()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        _server.ResetCounts();
        await pool.CreateVolumeAsync(Xml("new/d.vmdk"), cancellationToken: Cancel);
        Assert.Equal(1, _server.RequestCounts["MakeDirectory"]);
        Assert.Equal(1, _server.RequestCounts["CreateVirtualDisk_Task"]);
        Assert.Equal(3 + _server.RequestCounts["WaitForUpdatesEx"], _server.RequestCount);
    }

    // The first six as libvirt escapes them (seen by driving it against vcsim), each part by itself.
    [Theory]
    [InlineData("d/a:b.vmdk", "d/a_b.vmdk")]
    [InlineData("d/100%.vmdk", "d/100+JQ-25.vmdk")]
    [InlineData("d/t\u00e4st.vmdk", "d/t+w6Q-st.vmdk")]
    [InlineData("d/x&y+z.vmdk", "d/x+Jg-y+Kw-z.vmdk")]
    [InlineData("d/\u00e9.vmdk", "d/+w6k-.vmdk")]
    [InlineData("d1/d2/x.vmdk", "d1/d2/x.vmdk")]
    [InlineData("a b/it's (1), x_-.vmdk", "a b/it's (1), x_-.vmdk")]
    [InlineData("a\\b/c\"d*e<f>g|h?.vmdk", "a+JQ-5cb/c_d_e_f_g_h_.vmdk")]
    public async Task Names_are_written_as_servers_want_them_and_found_again(string name, string real)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        string xml = Xml(name.Replace("&", "&amp;").Replace("<", "&lt;"));
        StorageVolume volume = await pool.CreateVolumeAsync(xml, cancellationToken: Cancel);
        Assert.Equal(real, volume.Name);
        Assert.Contains(real, Store.Files);
        Assert.Equal(real, (await pool.GetVolumeAsync(real, Cancel)).Name);
        await volume.DeleteAsync(cancellationToken: Cancel);
        Assert.DoesNotContain(real, Store.Files);
    }

    [Theory]
    [InlineData("x.vmdk", "internal error: Volume name 'x.vmdk' doesn't have expected format '<directory>/<file>'")]
    [InlineData(
        "/d/x.vmdk", "internal error: Volume name '/d/x.vmdk' doesn't have expected format '<directory>/<file>'")]
    [InlineData("d/", "internal error: Volume name 'd/' doesn't have expected format '<directory>/<file>'")]
    [InlineData("d/x.img", "this function is not supported by the connection driver: Volume name 'd/x.img' has "
        + "unsupported suffix, expecting '.vmdk'")]
    [InlineData(
        "../x.vmdk", "invalid argument: Volume name '../x.vmdk' must not hold '.', '..' or nothing between slashes")]
    [InlineData("d/../../x.vmdk",
        "invalid argument: Volume name 'd/../../x.vmdk' must not hold '.', '..' or nothing between slashes")]
    [InlineData(
        "d//x.vmdk", "invalid argument: Volume name 'd//x.vmdk' must not hold '.', '..' or nothing between slashes")]
    [InlineData("[nas 1] d/x.vmdk", "invalid argument: Volume name '[nas 1] d/x.vmdk' is a path; the name of a volume "
        + "begins below its pool's root")]
    [InlineData(
        " d/x.vmdk", "invalid argument: Volume name ' d/x.vmdk' must not have blanks at the start or end of a part")]
    [InlineData(
        "d/x-flat.vmdk", "invalid argument: Volume name 'd/x-flat.vmdk' is what VMware calls a part of another disk")]
    public async Task A_name_that_leads_elsewhere_is_refused_without_a_request(string name, string message) =>
        await RefusedAsync(Xml(name), message);

    [Theory]
    [InlineData("0", "", "invalid argument: capacity of 0 bytes is not possible: a disk needs at least one sector")]
    [InlineData("1000", "",
        "invalid argument: capacity of 1000 bytes is not possible: it is not a multiple of a sector's 512 bytes")]
    [InlineData("68169720922624", "", "invalid argument: capacity of 68169720922624 bytes is not possible: a disk has "
        + "at most 62 TB, 68169720922112 bytes")]
    [InlineData("9223372036854775808", "", "numerical overflow: value too large: 9223372036854775808")]
    [InlineData("1024", "<allocation>512</allocation>", "internal error: Unsupported capacity-to-allocation relation")]
    public async Task A_size_that_no_disk_has_is_refused_without_a_request(
        string capacity, string allocation, string message) =>
        await RefusedAsync(Xml("d/x.vmdk", capacity, allocation), message);

    [Theory]
    [InlineData("<volume type='block'><name>d/x.vmdk</name><capacity>1024</capacity></volume>",
        "this function is not supported by the connection driver: Creating non-file volumes is not supported")]
    [InlineData("<volume><name>d/x.vmdk</name><capacity>1024</capacity></volume>",
        "this function is not supported by the connection driver: Creation of raw volumes is not supported")]
    [InlineData("<volume><name>d/x.vmdk</name></volume>", "XML error: missing capacity element")]
    [InlineData("<volume><name>d/x.vmdk</name><capacity>1024</capacity><target><format type='vmdk'/><disk "
        + "type='fat'/></target></volume>", "unsupported configuration: unknown disk type 'fat'")]
    [InlineData("<volume><name>d/x.vmdk</name><capacity>1024</capacity><backingStore><path>b</path></backingStore>"
        + "<target><format type='vmdk'/></target></volume>",
        "this function is not supported by the connection driver: Volumes with a backing store are not supported")]
    [InlineData("<volume><name>d/x.vmdk</name><capacity>1024</capacity><target><format type='vmdk'/><encryption "
        + "format='luks'/></target></volume>",
        "this function is not supported by the connection driver: Encrypted volumes are not supported")]
    [InlineData("<pool/>", "XML error: expecting root element of 'volume', not 'pool'")]
    public async Task A_document_that_is_no_disk_is_refused_without_a_request(string xml, string message) =>
        await RefusedAsync(xml, message);

    [Fact]
    public async Task An_existing_disk_is_never_replaced()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume volume = await pool.CreateVolumeAsync(Xml("d/x.vmdk"), cancellationToken: Cancel);
        Store.Write("d/x-flat.vmdk", new byte[] { 1, 2, 3 });
        VirException again = await Assert.ThrowsAsync<VirException>(
            () => pool.CreateVolumeAsync(Xml("d/x.vmdk"), cancellationToken: Cancel));
        Assert.Equal(
            "internal error: Could not create volume: FileAlreadyExists - The file [datastore1] "
                + "d/x.vmdk already exists",
            again.Message);
        VirException copy = await Assert.ThrowsAsync<VirException>(
            () => pool.CreateVolumeFromAsync(Xml("d/x.vmdk"), volume, cancellationToken: Cancel));
        Assert.StartsWith("internal error: Could not copy volume: FileAlreadyExists - ", copy.Message);
        Assert.Equal([1, 2, 3], Bytes("d/x-flat.vmdk"));
    }

    [Fact]
    public async Task A_full_datastore_and_a_file_in_use_are_told()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume volume = await pool.CreateVolumeAsync(Xml("d/x.vmdk"), cancellationToken: Cancel);
        Store.Lock("d/x-flat.vmdk");
        foreach ((string what, Func<Task> change) in new (string, Func<Task>)[]
        {
            ("delete", () => volume.DeleteAsync(cancellationToken: Cancel)),
            ("wipe", () => volume.WipeAsync(null, Cancel)),
            ("resize", () => volume.ResizeAsync(1 << 20, cancellationToken: Cancel)),
        })
        {
            VirException locked = await Assert.ThrowsAsync<VirException>(change);
            Assert.Equal(
                $"internal error: Could not {what} volume: FileLocked - Unable to access file "
                    + "[datastore1] d/x-flat.vmdk "
                + "since it is locked",
                locked.Message);
        }
        Store.FreeSpace = 4096;
        VirException full = await Assert.ThrowsAsync<VirException>(
            () => pool.CreateVolumeAsync(Xml("d/y.vmdk", "1048576"), cancellationToken: Cancel));
        Assert.Equal(
            "internal error: Could not create volume: NoDiskSpace - Insufficient disk space on datastore 'datastore1'.",
            full.Message);
        Assert.Equal(["d/x-flat.vmdk", "d/x.vmdk"], Within("d/"));
    }

    [Fact]
    public async Task A_disk_is_copied_to_another_pool_and_grown_to_what_was_asked()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StoragePool other = await connection.GetStoragePoolAsync("nas 1", Cancel);
        await pool.CreateVolumeAsync(Xml("d/x.vmdk", "4096", "<allocation>0</allocation>"), cancellationToken: Cancel);
        Store.Write("d/x-flat.vmdk", Enumerable.Repeat((byte)7, 4096).ToArray());
        StorageVolume source = await pool.GetVolumeAsync("d/x.vmdk", Cancel);
        StorageVolume copy = await other.CreateVolumeFromAsync(
            Xml("c/x.vmdk", "8192"), source, cancellationToken: Cancel);
        Assert.Equal(8192, (await copy.GetInfoAsync(Cancel)).Capacity);
        using Stream content = _server.Datastores[1].OpenRead("c/x-flat.vmdk")!;
        Assert.Equal(8192, content.Length);
        Assert.Equal(7, content.ReadByte());
        Assert.NotEqual(await source.GetKeyAsync(Cancel), await copy.GetKeyAsync(Cancel));
    }

    [Fact]
    public async Task A_copy_that_cannot_be_grown_is_no_copy()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume source = await pool.CreateVolumeAsync(Xml("d/x.vmdk", "4096"), cancellationToken: Cancel);
        _server.Interceptor = call => call.Name == "ExtendVirtualDisk_Task"
            ? SimulatedTrouble.Answer(503, "text/plain", "busy")
            : null;
        await Assert.ThrowsAsync<VirException>(
            () => pool.CreateVolumeFromAsync(Xml("d/y.vmdk", "8192"), source, cancellationToken: Cancel));
        Assert.Equal(["d/x-flat.vmdk", "d/x.vmdk"], Within("d/"));
    }

    [Fact]
    public async Task A_copy_that_is_to_grow_is_not_begun_where_a_volume_is()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume source = await pool.CreateVolumeAsync(Xml("d/x.vmdk", "4096"), cancellationToken: Cancel);
        StorageVolume other = await pool.CreateVolumeAsync(Xml("d/y.vmdk", "2048"), cancellationToken: Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => pool.CreateVolumeFromAsync(Xml("d/y.vmdk", "8192"), source, cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.StorageVolumeExists, e.Code);
        Assert.False(_server.RequestCounts.ContainsKey("CopyVirtualDisk_Task"));
        Assert.Equal(2048, (await other.GetInfoAsync(Cancel)).Capacity);
    }

    [Theory]
    [InlineData(8192, StorageVolumeResizeFlags.None, 8192)]
    [InlineData(4096, StorageVolumeResizeFlags.Delta, 8192)]
    [InlineData(8704, StorageVolumeResizeFlags.Allocate, 9216)]
    [InlineData(4096, StorageVolumeResizeFlags.None, 4096)]
    public async Task A_disk_is_resized(long capacity, StorageVolumeResizeFlags flags, long expected)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume volume = await pool.CreateVolumeAsync(Xml("d/x.vmdk", "4096"), cancellationToken: Cancel);
        await volume.ResizeAsync(capacity, flags, cancellationToken: Cancel);
        Assert.Equal(expected, (await volume.GetInfoAsync(Cancel)).Capacity);
    }

    [Theory]
    [InlineData(2048, StorageVolumeResizeFlags.None,
        "invalid argument: Can't shrink capacity below current capacity unless shrink flag explicitly specified")]
    [InlineData(2048, StorageVolumeResizeFlags.Shrink, "this function is not supported by the connection driver: disk "
        + "'[datastore1] d/x.vmdk' has 4096 bytes, and VMware's servers cannot make a disk smaller")]
    [InlineData(5000, StorageVolumeResizeFlags.None,
        "invalid argument: capacity of 5000 bytes is not possible: it is not a multiple of a sector's 512 bytes")]
    [InlineData(long.MaxValue, StorageVolumeResizeFlags.Delta,
        "numerical overflow: capacity of 9223372036854775807 bytes more is too large")]
    [InlineData(8192, (StorageVolumeResizeFlags)8, "unsupported flags (0x8) in function virStorageVolResize")]
    public async Task A_size_that_cannot_be_is_refused(long capacity, StorageVolumeResizeFlags flags, string message)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume volume = await pool.CreateVolumeAsync(Xml("d/x.vmdk", "4096"), cancellationToken: Cancel);
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => volume.ResizeAsync(capacity, flags, cancellationToken: Cancel));
        Assert.Equal(message, error.Message);
        Assert.False(_server.RequestCounts.ContainsKey("ExtendVirtualDisk_Task"));
    }

    [Fact]
    public async Task Only_what_is_named_is_deleted_or_wiped()
    {
        Store.Write("d/broken.vmdk", "garbage"u8.ToArray());
        Store.Write("d/broken-flat.vmdk", "data"u8.ToArray());
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        await pool.CreateVolumeAsync(Xml("d/x.vmdk"), cancellationToken: Cancel);
        StorageVolume image = await pool.GetVolumeAsync("iso/install.iso", Cancel);
        VirException wipe = await Assert.ThrowsAsync<VirException>(() => image.WipeAsync(null, Cancel));
        Assert.EndsWith("Volume 'iso/install.iso' is no disk; only disks can be wiped", wipe.Message);
        await image.DeleteAsync(cancellationToken: Cancel);
        Assert.Equal(["d/broken-flat.vmdk", "d/broken.vmdk", "d/x-flat.vmdk", "d/x.vmdk"], Within("d/"));
        Assert.Empty(Within("iso/"));
    }

    [Fact]
    public async Task A_read_only_connection_sends_no_change()
    {
        await using Connection connection = await Connection.OpenAsync(
            "esx://host.example.com/", SimulatedConnection.Options(_server) with { ReadOnly = true }, Cancel);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume volume = await pool.GetVolumeAsync("iso/install.iso", Cancel);
        _server.ResetCounts();
        foreach ((string api, Func<Task> change) in new (string, Func<Task>)[]
        {
            ("virStorageVolCreateXML", () => pool.CreateVolumeAsync("<nonsense", cancellationToken: Cancel)),
            ("virStorageVolCreateXMLFrom",
                () => pool.CreateVolumeFromAsync("<nonsense", volume, cancellationToken: Cancel)),
            ("virStorageVolDelete", () => volume.DeleteAsync(cancellationToken: Cancel)),
            ("virStorageVolWipePattern", () => volume.WipeAsync(null, Cancel)),
            ("virStorageVolResize", () => volume.ResizeAsync(1024, cancellationToken: Cancel)),
            ("virStorageVolUpload", () => volume.UploadAsync(Stream.Null, 0, Cancel)),
            ("virStorageVolUpload", () => pool.UploadVolumeAsync("a/b.iso", Stream.Null, 0, Cancel)),
            ("virStorageVolDownload", () => volume.OpenDownloadAsync(0, null, Cancel)),
        })
        {
            VirException error = await Assert.ThrowsAsync<VirException>(change);
            Assert.Equal($"operation forbidden: read only access prevents {api}", error.Message);
        }
        Assert.Equal(0, _server.RequestCount);
    }

    private static string Xml(string name, string capacity = "1024", string allocation = "", string disk = "") =>
        $"<volume><name>{name}</name><capacity>{capacity}</capacity>{allocation}"
        + $"<target><format type='vmdk'/>{disk}</target></volume>";

    private async Task RefusedAsync(string xml, string message)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        IReadOnlyList<string> before = Store.Files;
        _server.ResetCounts();
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => pool.CreateVolumeAsync(xml, cancellationToken: Cancel));
        Assert.Equal(message, error.Message);
        Assert.Equal(0, _server.RequestCount);
        Assert.Equal(before, Store.Files);
    }

    private IEnumerable<string> Within(string start) =>
        Store.Files.Where(path => path.StartsWith(start, StringComparison.Ordinal));

    private string Text(string path) => System.Text.Encoding.UTF8.GetString(Bytes(path));

    private byte[] Bytes(string path)
    {
        using Stream stream = Store.OpenRead(path)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
