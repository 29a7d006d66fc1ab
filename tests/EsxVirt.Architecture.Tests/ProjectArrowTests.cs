using System.Xml.Linq;
using Xunit;

namespace EsxVirt.Architecture.Tests;

/// <summary>Which project may use which, counted through all that lies between.</summary>
public sealed class ProjectArrowTests
{
    /// <summary>
    /// For each project of src/, all that it may see. A project exists because it must forbid something.
    /// </summary>
    private static readonly Dictionary<string, string[]> MaySee = new()
    {
        ["EsxVirt.Vmx"] = [],
        ["EsxVirt.Libvirt"] = ["EsxVirt.Vmx"],
        ["EsxVirt.VSphere.Wire"] = [],
        ["EsxVirt.VSphere.Client"] = ["EsxVirt.VSphere.Wire"],
        ["EsxVirt.VSphere.Simulator"] = ["EsxVirt.VSphere.Wire", "EsxVirt.Vmx"],
        ["EsxVirt"] = ["EsxVirt.Libvirt", "EsxVirt.Vmx", "EsxVirt.VSphere.Client", "EsxVirt.VSphere.Wire"],
        ["EsxVirt.Cli"] =
        [
            "EsxVirt", "EsxVirt.Libvirt", "EsxVirt.Vmx", "EsxVirt.VSphere.Client", "EsxVirt.VSphere.Wire",
            "EsxVirt.VSphere.Simulator",
        ],
    };

    /// <summary>What comes from outside; the rest of the product is .NET's own.</summary>
    private static readonly Dictionary<string, string[]> MayTake = new()
    {
        ["EsxVirt.VSphere.Client"] = ["Microsoft.Extensions.Logging.Abstractions"],
        ["EsxVirt.VSphere.Simulator"] = ["Microsoft.AspNetCore.App"],
        ["EsxVirt"] = ["Microsoft.Extensions.Logging.Abstractions"],
        ["EsxVirt.Cli"] = ["Spectre.Console"],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_sees_only_what_the_plan_draws(string project)
    {
        Assert.True(MaySee.ContainsKey(project), $"{project} is not in the plan: say here what it may see");
        Assert.Empty(Reachable(project).Except(MaySee[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_takes_only_the_packages_that_it_was_given(string project) =>
        Assert.Empty(References(project, "PackageReference", "FrameworkReference")
            .Except(MayTake.GetValueOrDefault(project, [])));

    [Fact]
    public void Every_project_belongs_to_the_solution()
    {
        string solution = Repository.Read("EsxVirt.slnx");
        string[] folders = ["src", "tests", "bench", "tools"];
        IEnumerable<string> projects = folders
            .SelectMany(folder => Directory.GetFiles(
                Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution));
    }

    private static HashSet<string> Reachable(string project)
    {
        HashSet<string> seen = [];
        var open = new Queue<string>(References(project, "ProjectReference"));
        while (open.TryDequeue(out string? next))
        {
            if (!seen.Add(next))
                continue;
            foreach (string further in References(next, "ProjectReference"))
                open.Enqueue(further);
        }
        return seen;
    }

    private static IEnumerable<string> References(string project, params string[] kinds)
    {
        string file = Path.Combine(Repository.Root, "src", project, project + ".csproj");
        return XDocument.Load(file).Descendants()
            .Where(element => kinds.Contains(element.Name.LocalName))
            .Select(element => (string)element.Attribute("Include")!)
            .Select(include => include.EndsWith(".csproj", StringComparison.Ordinal)
                ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include);
    }
}
