using System.Security.Cryptography;
using System.Text;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Storage;

/// <summary>
/// Each change of a volume with each kind of bad input: one clear error, and every file of every datastore is what it
/// was, byte for byte.
/// </summary>
public sealed class BadVolumeTests : IAsyncDisposable
{
    private const int DiskSize = 64 * 1024;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 0 });

    private SimulatedDatastore Store => _server.Datastores[0];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private delegate Task Change(StoragePool pool, StorageVolume disk, string input);

    /// <summary>What makes a volume of a name.</summary>
    private static readonly Dictionary<string, Change> ByName = new()
    {
        ["vol-create"] = (pool, _, name) => pool.CreateVolumeAsync(Xml(name), cancellationToken: Cancel),
        ["vol-create-from"] = (pool, disk, name) =>
            pool.CreateVolumeFromAsync(Xml(name), disk, cancellationToken: Cancel),
        ["vol-upload --create"] = (pool, _, name) =>
            pool.UploadVolumeAsync(name, Content(1024), 1024, Cancel),
    };

    /// <summary>What makes a volume from a document.</summary>
    private static readonly Dictionary<string, Change> ByDocument = new()
    {
        ["vol-create"] = (pool, _, xml) => pool.CreateVolumeAsync(xml, cancellationToken: Cancel),
        ["vol-create-from"] = (pool, disk, xml) => pool.CreateVolumeFromAsync(xml, disk, cancellationToken: Cancel),
    };

    /// <summary>What takes a size.</summary>
    private static readonly Dictionary<string, Change> BySize = new()
    {
        ["vol-create"] = (pool, _, size) => pool.CreateVolumeAsync(Xml("d/new.vmdk", size), cancellationToken: Cancel),
        ["vol-create-from"] = (pool, disk, size) =>
            pool.CreateVolumeFromAsync(Xml("d/new.vmdk", size), disk, cancellationToken: Cancel),
        ["vol-resize"] = (_, disk, size) => disk.ResizeAsync(long.Parse(size), cancellationToken: Cancel),
        ["vol-resize --delta"] = (_, disk, size) => disk.ResizeAsync(
            long.Parse(size) - DiskSize, StorageVolumeResizeFlags.Delta, cancellationToken: Cancel),
        ["vol-upload --create"] = (pool, _, size) => pool.UploadVolumeAsync(
            "d/new.vmdk", Content(1024), long.Parse(size), Cancel),
    };

    /// <summary>What works on a volume that exists, a disk or an image.</summary>
    private static readonly Dictionary<string, Func<StorageVolume, Task>> OnVolume = new()
    {
        ["vol-delete"] = volume => volume.DeleteAsync(cancellationToken: Cancel),
        ["vol-wipe"] = volume => volume.WipeAsync(null, Cancel),
        ["vol-resize"] = volume => volume.ResizeAsync(2 * DiskSize, cancellationToken: Cancel),
        ["vol-resize --allocate"] = volume => volume.ResizeAsync(
            2 * DiskSize, StorageVolumeResizeFlags.Allocate, cancellationToken: Cancel),
        ["vol-clone"] = volume =>
            volume.Pool.CreateVolumeFromAsync(Xml("d/copy.vmdk", $"{DiskSize}"), volume, cancellationToken: Cancel),
        ["vol-clone, larger"] = volume =>
            volume.Pool.CreateVolumeFromAsync(Xml("d/copy.vmdk", $"{2 * DiskSize}"), volume, cancellationToken: Cancel),
        ["vol-upload"] = volume => volume.UploadAsync(Content(DiskSize), DiskSize, Cancel),
        ["vol-download"] = async volume => (await volume.OpenDownloadAsync(0, null, Cancel)).Dispose(),
        ["vol-key"] = volume => volume.GetKeyAsync(Cancel),
    };

    public static TheoryData<string, string, string> BadNames => Product(
        ByName.Keys,
        ("x.vmdk", "internal error: Volume name 'x.vmdk' doesn't have expected format '<directory>/<file>'"),
        ("/d/x.vmdk", "internal error: Volume name '/d/x.vmdk' doesn't have expected format '<directory>/<file>'"),
        ("d/", "internal error: Volume name 'd/' doesn't have expected format '<directory>/<file>'"),
        ("d/x.img",
            "this function is not supported by the connection driver: Volume name 'd/x.img' has unsupported suffix"),
        ("../x.vmdk", "invalid argument: Volume name '../x.vmdk' must not hold '.', '..' or nothing between slashes"),
        ("d/../../x.vmdk",
            "invalid argument: Volume name 'd/../../x.vmdk' must not hold '.', '..' or nothing between slashes"),
        ("d/./x.vmdk", "invalid argument: Volume name 'd/./x.vmdk' must not hold '.', '..' or nothing between slashes"),
        ("d//x.vmdk", "invalid argument: Volume name 'd//x.vmdk' must not hold '.', '..' or nothing between slashes"),
        ("[nas 1] d/x.vmdk", "invalid argument: Volume name '[nas 1] d/x.vmdk' is a path"),
        ("d/ x.vmdk", "invalid argument: Volume name 'd/ x.vmdk' must not have blanks at the start or end of a part"),
        ("d /x.vmdk", "invalid argument: Volume name 'd /x.vmdk' must not have blanks at the start or end of a part"),
        ("d/disk-flat.vmdk",
            "invalid argument: Volume name 'd/disk-flat.vmdk' is what VMware calls a part of another disk"));

    public static TheoryData<string, string, string> BadDocuments => Product(
        ByDocument.Keys,
        ("", "at line 0: Root element is missing"),
        ("<volume", "at line 1: Unexpected end of file"),
        ("<pool/>", "XML error: expecting root element of 'volume', not 'pool'"),
        ("<volume><capacity>1024</capacity></volume>", "XML error: missing volume name element"),
        ("<volume><name>d/x.vmdk</name></volume>", "XML error: missing capacity element"),
        ("<volume><name>d/x.vmdk</name><capacity>lots</capacity></volume>", "XML error: malformed capacity element"),
        ("<volume><name>d/x.vmdk</name><capacity unit='X'>1</capacity></volume>",
            "invalid argument: unknown suffix 'X'"),
        ("<volume type='block'><name>d/x.vmdk</name><capacity>1024</capacity></volume>",
            "this function is not supported by the connection driver: Creating non-file volumes is not supported"),
        ("<volume><name>d/x.vmdk</name><capacity>1024</capacity></volume>",
            "this function is not supported by the connection driver: Creation of raw volumes is not supported"),
        ("<volume><name>d/x.vmdk</name><capacity>1024</capacity><target><format "
            + "type='vmdk'/><encryption format='luks'/></target></volume>",
            "this function is not supported by the connection driver: Encrypted volumes are not supported"),
        ("<!DOCTYPE v [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><volume><name>&e;</name></volume>",
            "at line 1: document type declarations (DTD) are not "));

    public static TheoryData<string, string, string> BadSizes => Product(
        BySize.Keys,
        ("68169720922624",
            "invalid argument: capacity of 68169720922624 bytes is not possible: a disk has at most 62 TB"),
        ("65537", "65537 bytes"));

    public static TheoryData<string> Commands => [.. OnVolume.Keys];

    [Theory]
    [MemberData(nameof(BadNames))]
    public Task A_name_that_leads_elsewhere(string command, string name, string message) =>
        RefusedAsync((pool, disk) => ByName[command](pool, disk, name), message, requests: 0);

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public Task A_document_that_is_no_disk(string command, string xml, string message) =>
        RefusedAsync((pool, disk) => ByDocument[command](pool, disk, xml), message, requests: 0);

    [Theory]
    [MemberData(nameof(BadSizes))]
    public Task A_size_that_no_disk_has(string command, string size, string message) =>
        RefusedAsync((pool, disk) => BySize[command](pool, disk, size), message);

    [Theory]
    [InlineData("vol-create")]
    [InlineData("vol-create-from")]
    [InlineData("vol-upload --create")]
    public Task A_name_that_is_taken(string command) =>
        RefusedAsync((pool, disk) => ByName[command](pool, disk, "d/disk.vmdk"), "d/disk.vmdk");

    [Theory]
    [InlineData("vol-create")]
    [InlineData("vol-create-from")]
    [InlineData("vol-upload --create")]
    public Task A_name_that_a_directory_has(string command)
    {
        Store.Write("d/dir.vmdk/iso.iso", new byte[] { 1 });
        return RefusedAsync((pool, disk) => ByName[command](pool, disk, "d/dir.vmdk"), "internal error: Could not ");
    }

    [Theory]
    [InlineData("vol-create")]
    [InlineData("vol-create-from")]
    [InlineData("vol-upload --create")]
    public Task A_name_whose_data_file_is_there_already(string command)
    {
        Store.Write("d/orphan-flat.vmdk", new byte[] { 1 });
        return RefusedAsync((pool, disk) => ByName[command](pool, disk, "d/orphan.vmdk"), "internal error: Could not ");
    }

    [Theory]
    [InlineData("vol-create")]
    [InlineData("vol-create-from")]
    [InlineData("vol-upload --create")]
    public async Task A_full_datastore_takes_no_new_volume(string command)
    {
        await RefusedAsync((pool, disk) => ByName[command](pool, disk, "d/new.vmdk"), "'datastore1'", fill: true);
        Assert.False(_server.RequestCounts.ContainsKey("MoveVirtualDisk_Task"));
    }

    // Deleting makes room, and reading takes none.
    [Theory]
    [InlineData("vol-resize", "d/disk.vmdk")]
    [InlineData("vol-resize --allocate", "d/disk.vmdk")]
    [InlineData("vol-clone", "d/disk.vmdk")]
    [InlineData("vol-clone, larger", "d/disk.vmdk")]
    [InlineData("vol-upload", "d/disk.vmdk")]
    [InlineData("vol-upload", "iso/install.iso")]
    [InlineData("vol-wipe", "d/thin.vmdk")]
    public Task A_full_datastore_takes_no_more(string command, string name) =>
        RefusedAsync(
            async (pool, _) => await OnVolume[command](await pool.GetVolumeAsync(name, Cancel)),
            command == "vol-upload"
                ? "operation failed: Not enough space left in storage pool 'datastore1': "
                : "internal error: Could not ",
            fill: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public Task A_disk_in_use(string command)
    {
        if (command == "vol-key")
            return Task.CompletedTask;
        return RefusedAsync(
            (_, disk) => OnVolume[command](disk), "[datastore1] d/disk", prepare: () => Store.Lock("d/disk-flat.vmdk"));
    }

    [Theory]
    [InlineData("vol-delete")]
    [InlineData("vol-upload")]
    public Task An_image_in_use(string command) => RefusedAsync(
        async (pool, _) => await OnVolume[command](await pool.GetVolumeAsync("iso/install.iso", Cancel)),
        "internal error: Could not ",
        prepare: () => Store.Lock("iso/install.iso"));

    [Theory]
    [MemberData(nameof(Commands))]
    public Task A_disk_whose_descriptor_is_no_more_than_garbage(string command) => RefusedAsync(
        (_, disk) => OnVolume[command](disk),
        "[datastore1] d/disk.vmdk",
        prepare: () => Store.Write("d/disk.vmdk", "garbage"u8.ToArray()));

    [Theory]
    [MemberData(nameof(Commands))]
    public Task A_disk_whose_data_is_gone(string command) => RefusedAsync(
        (_, disk) => OnVolume[command](disk), "[datastore1] d/disk", prepare: () => Store.Remove("d/disk-flat.vmdk"));

    [Theory]
    [MemberData(nameof(Commands))]
    public Task A_disk_that_is_gone(string command) => RefusedAsync(
        (_, disk) => OnVolume[command](disk), "[datastore1] d/disk.vmdk", prepare: () =>
        {
            Store.Remove("d/disk.vmdk");
            Store.Remove("d/disk-flat.vmdk");
        });

    [Theory]
    [InlineData("vol-wipe", "only disks can be wiped")]
    [InlineData("vol-resize", "only disks can be resized")]
    [InlineData("vol-clone", "cannot be copied")]
    public Task An_image_is_no_disk(string command, string message) => RefusedAsync(
        async (pool, _) =>
        {
            StorageVolume image = await pool.GetVolumeAsync("iso/install.iso", Cancel);
            VirException error = await Assert.ThrowsAsync<VirException>(() => OnVolume[command](image));
            Assert.EndsWith(message, error.Message);
            throw error;
        },
        "this function is not supported by the connection driver: Volume 'iso/install.iso' is no disk");

    /// <summary>
    /// Names that other programs may have given, each beside one that it could be taken for. Only what is named may
    /// change.
    /// </summary>
    [Theory]
    [InlineData("d/*.vmdk", "d/a.vmdk")]
    [InlineData("d/?.vmdk", "d/a.vmdk")]
    [InlineData("d/a+b.vmdk", "d/a b.vmdk")]
    [InlineData("d/a%20b.vmdk", "d/a b.vmdk")]
    [InlineData("d/a%2fb.vmdk", "d/a/b.vmdk")]
    [InlineData("d/100%.vmdk", "d/100.vmdk")]
    [InlineData("d/a#b.vmdk", "d/a.vmdk")]
    [InlineData("d/a?dsName=nas 1.vmdk", "d/a.vmdk")]
    [InlineData("d/a&b.vmdk", "d/a&amp;b.vmdk")]
    [InlineData("d/<a>'b'.vmdk", "d/a.vmdk")]
    [InlineData("d/[a] b;c=d,e.vmdk", "d/b.vmdk")]
    [InlineData("d/a\\b.iso", "d/ab.iso")]
    [InlineData("d/[ab].iso", "d/a.iso")]
    [InlineData("d/\"a\"|b:c.iso", "d/a.iso")]
    [InlineData("d/A.vmdk", "d/a.vmdk")]
    [InlineData("d/\u00e4 \u03a9 \U0001f4be.vmdk", "d/a\u0308 \u03a9 \U0001f4be.vmdk")]
    public async Task A_name_with_special_characters_means_itself(string name, string other)
    {
        Write(name);
        Write(other);
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume volume = await pool.GetVolumeAsync(name, Cancel);
        string flat = FlatOf(name);
        foreach ((string command, string[] changed) in new (string, string[])[]
        {
            ("vol-key", []),
            ("vol-download", []),
            ("vol-upload", [IsDisk(name) ? flat : name]),
            ("vol-wipe", [name, flat]),
            ("vol-clone", ["d/copy.vmdk", "d/copy-flat.vmdk"]),
            ("vol-resize", [name, flat]),
            ("vol-delete", [name, flat]),
        }.Where(row => IsDisk(name) || row.Item1 is not ("vol-wipe" or "vol-clone" or "vol-resize")))
        {
            Dictionary<string, string> before = Picture();
            await OnVolume[command](volume);
            Dictionary<string, string> after = Picture();
            string[] differing =
                [.. before.Keys.Union(
                    after.Keys).Where(file => before.GetValueOrDefault(file) != after.GetValueOrDefault(file))];
            Assert.Subset(changed.Select(file => $"datastore1/{file}").ToHashSet(), differing.ToHashSet());
        }
        Assert.DoesNotContain(name, Store.Files);
    }

    /// <summary>Carries out what must fail, and compares everything that the server has before and after.</summary>
    private async Task RefusedAsync(
        Func<StoragePool, StorageVolume, Task> change,
        string message,
        int? requests = null,
        bool fill = false,
        Action? prepare = null)
    {
        Write("d/disk.vmdk");
        Write("d/other.vmdk");
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        await pool.CreateVolumeAsync(
            Xml("d/thin.vmdk", $"{DiskSize}", "<allocation>0</allocation>"), cancellationToken: Cancel);
        StorageVolume disk = await pool.GetVolumeAsync("d/disk.vmdk", Cancel);
        prepare?.Invoke();
        if (fill)
            Store.FreeSpace = 512;
        Dictionary<string, string> before = Picture();
        _server.ResetCounts();
        VirException error = await Assert.ThrowsAsync<VirException>(() => change(pool, disk));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, Picture());
        if (requests is { } expected)
            Assert.Equal(expected, _server.RequestCount);
    }

    private static bool IsDisk(string name) => name.EndsWith(".vmdk", StringComparison.Ordinal);

    private static string FlatOf(string name) => $"{name[..name.LastIndexOf('.')]}-flat.vmdk";

    /// <summary>A disk or image that is no other's equal.</summary>
    private void Write(string name)
    {
        byte[] content = new byte[DiskSize];
        new Random(name.Length).NextBytes(content);
        string flat = FlatOf(name);
        Store.Write(IsDisk(name) ? flat : name, content);
        if (!IsDisk(name))
            return;
        Store.Write(name, Encoding.UTF8.GetBytes(
            $"# Disk DescriptorFile\nversion=1\nCID=fffffffe\nparentCID=ffffffff\ncreateType=\"vmfs\"\n\n"
            + $"RW {DiskSize / 512} VMFS \"{flat[(flat.LastIndexOf('/') + 1)..]}\"\n\nddb.adapterType = \"lsilogic\"\n"
            + $"ddb.uuid = \"60 00 C2 9e 7b 1a c9 33-{Hex(name)}\"\n"));
    }

    private static string Hex(string name) =>
        string.Join(' ', MD5.HashData(Encoding.UTF8.GetBytes(name)).Take(8).Select(value => $"{value:x2}"));

    private Dictionary<string, string> Picture()
    {
        Dictionary<string, string> picture = [];
        foreach (SimulatedDatastore store in _server.Datastores)
        {
            foreach (string directory in store.Directories)
                picture[$"{store.Name}/{directory}/"] = "";
            foreach (string file in store.Files)
            {
                using Stream content = store.OpenRead(file)!;
                picture[$"{store.Name}/{file}"] = Convert.ToHexStringLower(SHA256.HashData(content));
            }
        }
        return picture;
    }

    /// <summary>No zeros, which a server could store without any room.</summary>
    private static MemoryStream Content(int length) => new(Enumerable.Repeat((byte)'x', length).ToArray());

    private static TheoryData<string, string, string> Product(
        IEnumerable<string> commands, params (string Input, string Message)[] rows)
    {
        TheoryData<string, string, string> all = [];
        foreach (string command in commands)
        {
            foreach ((string input, string message) in rows)
                all.Add(command, input, message);
        }
        return all;
    }

    private static string Xml(string name, string capacity = "65536", string allocation = "") =>
        $"<volume><name>{name}</name><capacity>{capacity}</capacity>{allocation}"
        + "<target><format type='vmdk'/></target></volume>";
}
