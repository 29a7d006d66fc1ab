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

    private static string[] Cells(string row) =>
        row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
