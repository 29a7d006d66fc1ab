using System.Security.Cryptography;
using System.Text.Json;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignClients;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>
/// pyvmomi and govmomi use the virtual disk manager, the file manager, the datastore browser and <c>/folder</c> of our
/// simulator. They see what esxvirt has made, are refused alike, and esxvirt sees what they leave behind.
/// </summary>
public sealed class ForeignStorageTests
{
    private const string NoContent = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static readonly Dictionary<string, string> Faults = new()
    {
        ["again"] = "FileAlreadyExists",
        ["nowhere"] = "FileNotFound",
        ["unknown"] = "InvalidArgument",
        ["over"] = "FileAlreadyExists",
        ["moveOver"] = "FileAlreadyExists",
        ["smaller"] = "InvalidArgument",
        ["gone"] = "FileNotFound",
        ["uuidOfGone"] = "FileNotFound",
        ["noPath"] = "InvalidDatastorePath",
        ["directory"] = "FileAlreadyExists",
        ["noParent"] = "FileNotFound",
        ["copyOver"] = "FileAlreadyExists",
        ["moveOverFile"] = "FileAlreadyExists",
        ["forced"] = "none",
        ["fileGone"] = "FileNotFound",
        ["copyGone"] = "FileNotFound",
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("esxi-8.0", "esx", "", "datastore1")]
    [InlineData("esxi-6.7", "esx", "", "nas 1")]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1", "esx1 datastore1")]
    public Task Pyvmomi_works_on_a_datastore(string product, string scheme, string path, string store) => AgreeAsync(
        product, scheme, path, store, host => PyvmomiTests.RunAsync(host, "storage.py", store, "ours/x.vmdk"));

    [Theory]
    [InlineData("esxi-8.0", "esx", "", "datastore1")]
    [InlineData("esxi-6.7", "esx", "", "nas 1")]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1", "esx1 datastore1")]
    public Task Govmomi_works_on_a_datastore(string product, string scheme, string path, string store) => AgreeAsync(
        product, scheme, path, store, async host =>
        {
            string program = await GoProgram.RequireAsync("storage");
            string address = $"https://{host.UserName}:{host.Password}@127.0.0.1:{host.Port}/sdk";
            return (await ForeignTool.RunAsync(program, [address, store, "ours/x.vmdk"])).Succeeded();
        });

    private static async Task AgreeAsync(
        string product, string scheme, string path, string store, Func<SimulatedHost, Task<string>> runAsync)
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 2, tls: true);
        using TemporaryDirectory directory = new();
        byte[] content = RandomNumberGenerator.GetBytes(1 << 20);
        string file = directory.PathOf("content");
        await File.WriteAllBytesAsync(file, content, Token);

        async Task<string> Run(params string[] command) => (await EsxvirtCommand.RunAsync(
            ["-q", "-c", host.ConnectionUri(scheme, path), .. command], host.Environment)).Succeeded();

        await Run("vol-upload", "ours/x.vmdk", file, store, "--create");
        Report report = JsonSerializer.Deserialize<Report>(await runAsync(host), JsonSerializerOptions.Web)!;

        Assert.Equal(Faults, report.Faults);
        Assert.Equal([0, 0, 404], report.Put);
        byte[] image = [.. Enumerable.Range(0, 256_000).Select(i => (byte)i)];
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["whole"] = $"200 256000 {Sum(image)}",
                ["range"] = $"206 1000 {Sum(image.AsSpan(1000, 1000))}",
                ["beyond"] = $"416 0 {NoContent}",
                ["missing"] = $"404 0 {NoContent}",
                ["other"] = $"200 {content.Length} {Sum(content)}",
            },
            report.Get);
        CheckSearches(report.Searches, $"[{store}] foreign/");

        Dictionary<string, string[]> volumes = (await Run("vol-list", store, "--details")).Split('\n')
            .Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 0).ToDictionary(cells => cells[0]);
        Assert.Equal(
            ["foreign/c.vmdk", "foreign/deep/a b.vmdk", "foreign/deep/k.iso", "foreign/i.iso"],
            volumes.Keys.Where(name => name.StartsWith("foreign/", StringComparison.Ordinal)));
        Assert.Equal(["file", "2.00 MiB", "1.00 MiB"], volumes["foreign/deep/a b.vmdk"][2..]);
        Assert.Equal(["file", "250.00 KiB", "250.00 KiB"], volumes["foreign/i.iso"][2..]);
        foreach ((string name, string id) in new[]
            { ("foreign/deep/a b.vmdk", "a"), ("foreign/c.vmdk", "c"), ("ours/x.vmdk", "other") })
        {
            string uuid = report.Uuids[id].Replace(" ", "").Replace("-", "");
            string key = (await Run("vol-key", name, store)).Trim();
            Assert.Equal(scheme == "esx" ? uuid : $"[{store}] {name}", scheme == "esx" ? key.Replace("-", "") : key);
        }
        Assert.Equal(3, report.Uuids.Values.Distinct().Count());
        await Run("vol-download", "foreign/deep/k.iso", file, store);
        Assert.Equal(image, await File.ReadAllBytesAsync(file, Token));
        await Run("vol-download", "foreign/c.vmdk", file, store);
        Assert.Equal(new byte[2 << 20], await File.ReadAllBytesAsync(file, Token));
    }

    /// <summary>
    /// Folder, name, type, size and capacity in KiB; of a disk that is thin and was cleared before it grew.
    /// </summary>
    private static void CheckSearches(IReadOnlyDictionary<string, string[]> searches, string folder)
    {
        string[] all =
        [
            $"{folder}deep/|a b-flat.vmdk|FileInfo|2097152|0",
            $"{folder}deep/|a b.vmdk|VmDiskFileInfo|1048576|0",
            $"{folder}deep/|k.iso|IsoImageFileInfo|256000|0",
            $"{folder}|c-flat.vmdk|FileInfo|2097152|0",
            $"{folder}|c.vmdk|VmDiskFileInfo|1048576|0",
            $"{folder}|deep|FolderFileInfo|0|0",
            $"{folder}|i.iso|IsoImageFileInfo|256000|0",
        ];
        Assert.Equal(all, searches["all"]);
        Assert.Equal(
            [$"{folder}deep/|a b.vmdk|VmDiskFileInfo|1048576|2048", $"{folder}|c.vmdk|VmDiskFileInfo|1048576|2048"],
            searches["disks"]);
        Assert.Equal([.. all[..3], all[6]], searches["patterns"]);
        Assert.Empty(searches["nothing"]);
        Assert.Equal([all[5]], searches["flat"]);
        Assert.Equal(["FileNotFound"], searches["missing"]);
    }

    private static string Sum(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>What <c>Clients/pyvmomi/storage.py</c> and <c>Clients/storage</c> both print.</summary>
    private sealed record Report(
        Dictionary<string, string> Faults,
        int[] Put,
        Dictionary<string, string> Get,
        Dictionary<string, string[]> Searches,
        Dictionary<string, string> Uuids);
}
