using System.Net;
using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Simulator;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tests.Datastores;

public sealed class TransferTests
{
    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 1 });

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private SimulatedDatastore Store => _server.Datastores[0];

    [Fact]
    public async Task What_was_uploaded_comes_back_whole_and_in_parts()
    {
        await using VimClient client = await LoginAsync();
        byte[] content = Content(1_000_003);
        DatastoreFile file = File("iso/a b+c%.iso");
        await client.Files.UploadAsync(file, new MemoryStream(content), content.Length, Token);
        Assert.Equal(content, await ReadAsync(client, file, 0, null));
        Assert.Equal(content[500_000..], await ReadAsync(client, file, 500_000, null));
        Assert.Equal(content[7..17], await ReadAsync(client, file, 7, 10));
        Assert.Equal(content[1_000_000..], await ReadAsync(client, file, 1_000_000, 10));
        Assert.Equal(content.Length, (await client.Files.GetFactsAsync(file, Token)).Length);
        Assert.Equal(1, _server.RequestCounts["PUT /folder"]);
    }

    [Fact]
    public async Task Beyond_the_end_is_416_and_missing_is_404()
    {
        await using VimClient client = await LoginAsync();
        HttpStatusException beyond = await Assert.ThrowsAsync<HttpStatusException>(
            () => client.Files.OpenAsync(File("iso/install.iso"), 1 << 20, null, Token));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.Status);
        HttpStatusException missing = await Assert.ThrowsAsync<HttpStatusException>(
            () => client.Files.DeleteAsync(File("iso/none.iso"), Token));
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
    }

    [Fact]
    public async Task An_expired_session_sends_the_content_again_from_its_start()
    {
        await using VimClient client = await LoginAsync();
        byte[] content = Content(200_000);
        var source = new MemoryStream(content) { Position = 1000 };
        _server.ExpireSessions();
        await client.Files.UploadAsync(File("iso/b.iso"), source, content.Length - 1000, Token);
        Assert.Equal(content[1000..], await ReadAsync(client, File("iso/b.iso"), 0, null));
    }

    [Fact]
    public async Task A_source_that_ends_early_fails_with_its_own_reason()
    {
        await using VimClient client = await LoginAsync();
        EndOfStreamException e = await Assert.ThrowsAsync<EndOfStreamException>(
            () => client.Files.UploadAsync(File("iso/c.iso"), new MemoryStream(new byte[100]), 200, Token));
        Assert.Equal("the content ended after 100 of 200 bytes", e.Message);
    }

    [Fact]
    public async Task Disks_and_files_are_managed()
    {
        await using VimClient client = await LoginAsync();
        var disks = new VirtualDiskManager(client, client.Content.VirtualDiskManager!.Value);
        var files = new FileManager(client, client.Content.FileManager!.Value);
        await files.MakeDirectoryAsync("[datastore1] new/dir", null, Token);
        var spec = new FileBackedVirtualDiskSpec { DiskType = "thin", AdapterType = "lsiLogic", CapacityKb = 1024 };
        await disks.CreateAsync("[datastore1] new/dir/a.vmdk", spec, null, Token);
        await disks.ExtendAsync("[datastore1] new/dir/a.vmdk", 2048, eagerZero: false, null, Token);
        await disks.CopyAsync("[datastore1] new/dir/a.vmdk", "[datastore1] new/b.vmdk", null, null, Token);
        await disks.MoveAsync("[datastore1] new/b.vmdk", "[datastore1] new/c.vmdk", null, Token);
        await disks.ZeroFillAsync("[datastore1] new/c.vmdk", null, Token);
        Assert.StartsWith("60 00 c2 9", await disks.QueryUuidAsync("[datastore1] new/c.vmdk", null, Token));
        await disks.DeleteAsync("[datastore1] new/c.vmdk", null, Token);
        await files.CopyAsync("[datastore1] iso/install.iso", "[datastore1] new/i.iso", null, replace: false, Token);
        TaskFailedException e = await Assert.ThrowsAsync<TaskFailedException>(() => files.MoveAsync(
            "[datastore1] new/i.iso", "[datastore1] iso/install.iso", null, replace: false, Token));
        Assert.IsType<FileAlreadyExists>(e.Fault);
        await files.DeleteAsync("[datastore1] new/i.iso", null, Token);
        Assert.Equal(
            ["new/dir/a-flat.vmdk", "new/dir/a.vmdk"],
            Store.Files.Where(path => path.StartsWith("new/", StringComparison.Ordinal)));
    }

    private static DatastoreFile File(string path) => new("ha-datacenter", "datastore1", path);

    private static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(1).NextBytes(content);
        return content;
    }

    private static async Task<byte[]> ReadAsync(VimClient client, DatastoreFile file, long offset, long? length)
    {
        using OpenedFile opened = await client.Files.OpenAsync(file, offset, length, Token);
        var bytes = new MemoryStream();
        await opened.Content.CopyToAsync(bytes, Token);
        Assert.Equal(bytes.Length, opened.Length);
        return bytes.ToArray();
    }

    private async Task<VimClient> LoginAsync()
    {
        VimClient client = await VimClient.ConnectAsync(
            new Uri("https://esx1.example.com"), _server.CreateHandler(), null, Token);
        await client.LoginAsync(_server.UserName, _server.Options.Password, Token);
        return client;
    }
}
