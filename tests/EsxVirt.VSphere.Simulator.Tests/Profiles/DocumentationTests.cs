using System.Runtime.CompilerServices;
using EsxVirt.VSphere.Simulator.Profiles;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Profiles;

public sealed class DocumentationTests
{
    [Fact]
    public void The_user_page_lists_every_profile_and_product_in_order()
    {
        string page = File.ReadAllText(Path.Combine(RepositoryRoot(), "docs", "simulator.md"));
        int last = 0;
        foreach (Profile profile in ProfileTable.All)
        {
            int row = page.IndexOf(
                $"\n| `{profile.Key}` | `{profile.DomainName}` | {StateOf(profile)} |", StringComparison.Ordinal);
            Assert.True(row > last, $"docs/simulator.md: no row, or not in its place, for profile {profile.Key}");
            last = row;
        }

        Assert.All(SimulatedServer.ProductNames, product => Assert.Contains($"\n| `{product}` |", page));
    }

    private static string StateOf(Profile profile) => (profile.Power, profile.Tools) switch
    {
        (Power.On, true) => "running, Tools",
        (Power.On, false) => "running",
        (Power.Suspended, _) => "suspended",
        _ => "shut off",
    };

    private static string RepositoryRoot([CallerFilePath] string thisFile = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
