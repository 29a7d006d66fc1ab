using System.Xml.Linq;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignClients;
using Xunit;

namespace EsxVirt.Conformance.Tests.ForeignServers;

/// <summary>esxvirt reads the storage of a server that nobody here wrote: its datastores have no mount path, its disks
/// no capacity, and a search without a pattern finds nothing.</summary>
public sealed class VcsimStorageTests
{
    private const string Store = "LocalDS_0";

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0")]
    [InlineData("vpx", "vpx", "DC0/DC0_C0/DC0_C0_H0")]
    public async Task Pools_are_listed_with_their_details(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        string uri = vcsim.ConnectionUri(scheme, path);

        string list = (await vcsim.EsxvirtAsync(uri, "pool-list", "--all", "--details")).Succeeded();

        string row = Assert.Single(list.Split('\n').Skip(2), line => line.Length > 0);
        Assert.StartsWith(
            $"{Store}|running|yes|yes|",
            string.Join('|', Cells(row)));
        string uuid = (await vcsim.EsxvirtAsync(uri, "pool-uuid", Store)).Succeeded().Trim();
        Assert.Equal($"{Store}\n\n", (await vcsim.EsxvirtAsync(uri, "pool-name", uuid)).Succeeded());
        string xml = (await vcsim.EsxvirtAsync(uri, "pool-dumpxml", Store)).Succeeded();
        Assert.StartsWith("<pool type='dir'>\n", xml);
        Assert.Contains($"<uuid>{uuid}</uuid>", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0")]
    public async Task Volumes_are_those_that_govmomi_finds(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        string uri = vcsim.ConnectionUri(scheme, path);
        InventoryReport.Datastore truth = (await vcsim.ReadInventoryAsync()).Datastores.Single(s => s.Name == Store);

        string list = (await vcsim.EsxvirtAsync(uri, "vol-list", Store, "--details")).Succeeded();

        // vcsim writes "[LocalDS_0]/dir" for directories below the root.
        Dictionary<string, string> sizes = truth.Files.Select(file => file.Split('|')).ToDictionary(
            parts => $"{parts[0][(Store.Length + 2)..].Trim(' ', '/')}/{parts[1]}", parts => parts[4]);
        Assert.NotEmpty(sizes);
        string[][] rows =
        [
            .. list.Split('\n').Skip(2).Where(line => line.Length > 0)
                .Select(Cells),
        ];
        Assert.Equal(
            sizes.Keys.Order(StringComparer.Ordinal), rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        foreach (string[] row in rows)
        {
            Assert.Equal($"[{Store}] {row[0]}", row[1]);
            string info = (await vcsim.EsxvirtAsync(uri, "vol-info", row[1], "--bytes")).Succeeded();
            Assert.Contains($"Allocation:     {sizes[row[0]]} bytes\n", info, StringComparison.Ordinal);
            string xml = (await vcsim.EsxvirtAsync(uri, "vol-dumpxml", row[0], Store)).Succeeded();
            Assert.Contains($"<path>{row[1]}</path>\n    <format type='vmdk'/>", xml, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0")]
    public async Task A_pool_is_refreshed_and_marked(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        string uri = vcsim.ConnectionUri(scheme, path);

        string output = (await vcsim.EsxvirtAsync(
            uri,
            $"pool-refresh {Store}; pool-autostart {Store}; pool-list --name --type dir; pool-list --name --inactive"))
            .Succeeded();
        ToolResult unmarked = await vcsim.EsxvirtAsync(uri, "pool-autostart", Store, "--disable");
        string info = (await vcsim.EsxvirtAsync(uri, "pool-info", Store, "--bytes")).Succeeded();

        Assert.Equal(
            $"Pool {Store} refreshed\n\nPool {Store} marked as autostarted\n\n{Store}\n\n\n", output);
        Assert.Equal(
            (1, $"error: failed to unmark pool {Store} as autostarted\n"
                + "error: internal error: Cannot deactivate storage pool autostart\n"),
            (unmarked.ExitCode, unmarked.StandardError));
        Assert.Contains(
            $"Capacity:       {new DriveInfo(await DirectoryAsync(vcsim, uri)).TotalSize}\n", info,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0")]
    public async Task Volumes_are_made_named_copied_and_deleted_and_their_files_with_them(
        string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        string uri = vcsim.ConnectionUri(scheme, path);
        string directory = await DirectoryAsync(vcsim, uri);
        bool Exists(string file) => File.Exists(Path.Combine(directory, file));

        async Task<string> Run(params string[] command) =>
            (await vcsim.EsxvirtAsync(uri, command)).Succeeded().Trim();

        Assert.Equal(
            "Vol d/s/x.vmdk created", await Run("vol-create-as", Store, "d/s/x.vmdk", "4M", "--format", "vmdk"));
        Assert.True(Exists("d/s/x.vmdk") && Exists("d/s/x-flat.vmdk"));
        string key = await Run("vol-key", "d/s/x.vmdk", Store);
        Assert.Equal(model == "esx", Guid.TryParse(key, out _));
        Assert.Equal($"[{Store}] d/s/x.vmdk", await Run("vol-path", key));
        Assert.Equal("d/s/x.vmdk", await Run("vol-name", key));
        Assert.Equal(Store, await Run("vol-pool", $"[{Store}] d/s/x.vmdk"));
        Assert.Equal(await Run("pool-uuid", Store), await Run("vol-pool", key, "--uuid"));
        Assert.Equal("Vol d/c.vmdk cloned from d/s/x.vmdk", await Run("vol-clone", "d/s/x.vmdk", "d/c.vmdk", Store));
        Assert.True(Exists("d/c.vmdk") && Exists("d/c-flat.vmdk"));
        await File.WriteAllTextAsync(Path.Combine(directory, "d/c-flat.vmdk"), "kept", Cancel);
        ToolResult again = await vcsim.EsxvirtAsync(uri, "vol-clone", "d/s/x.vmdk", "d/c.vmdk", Store);
        Assert.Contains("FileAlreadyExists", again.StandardError, StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(Path.Combine(directory, "d/c-flat.vmdk"), Cancel));
        Assert.Equal("Vol d/s/x.vmdk deleted", await Run("vol-delete", "d/s/x.vmdk", Store));
        Assert.False(Exists("d/s/x.vmdk") || Exists("d/s/x-flat.vmdk"));
        Assert.True(Exists("d/c.vmdk") && Exists("d/c-flat.vmdk"));
    }

    // vcsim's patterns know sets of characters and escapes, which VMware's documentation does not speak of.
    [Theory]
    [InlineData("[a] b.iso")]
    [InlineData("a*b?.iso")]
    [InlineData("a\\b.iso")]
    [InlineData("100% \u00e4+#&'.iso")]
    public async Task A_name_with_special_characters_is_found(string name)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("esx");
        string uri = vcsim.ConnectionUri("esx");
        string directory = Path.Combine(await DirectoryAsync(vcsim, uri), "d");
        Directory.CreateDirectory(directory);
        await File.WriteAllTextAsync(Path.Combine(directory, name), "twelve bytes", Cancel);
        await File.WriteAllTextAsync(Path.Combine(directory, "a b.iso"), "another", Cancel);
        string target = Path.Combine(directory, "target");

        string info = (await vcsim.EsxvirtAsync(uri, "vol-info", $"d/{name}", Store, "--bytes")).Succeeded();
        await vcsim.EsxvirtAsync(uri, "vol-download", $"d/{name}", target, Store);

        Assert.Contains($"Name:           d/{name}\n", info, StringComparison.Ordinal);
        Assert.Contains("Capacity:       12 bytes\n", info, StringComparison.Ordinal);
        Assert.Equal("twelve bytes", await File.ReadAllTextAsync(target, Cancel));
    }

    [Theory]
    [InlineData("vol-resize", "8M", "ExtendVirtualDisk_Task")]
    [InlineData("vol-wipe", null, "ZeroFillVirtualDisk_Task")]
    public async Task What_vcsim_lacks_is_told_by_name(string command, string? argument, string method)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("esx");
        string uri = vcsim.ConnectionUri("esx");

        ToolResult result = await vcsim.EsxvirtAsync(
            uri, [command, "ha-host_VM0/disk1.vmdk", .. argument is null
                ? Array.Empty<string>() : [argument], "--pool", Store]);

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith(
            $"ha-vdiskmanager does not implement: {method}\n", result.StandardError, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>vcsim's datastores are directories of this machine.</summary>
    private static async Task<string> DirectoryAsync(Vcsim vcsim, string uri) => XDocument
        .Parse((await vcsim.EsxvirtAsync(uri, "pool-dumpxml", Store)).Succeeded())
        .Root!.Element("target")!.Element("path")!.Value;

    private static string[] Cells(string row) =>
        row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
