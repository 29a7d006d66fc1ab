using System.Collections.Concurrent;
using Xunit;

namespace EsxVirt.Conformance.Tests.Foreign;

/// <summary>
/// The programs under <c>Clients/</c> that are written in Go, built once per test run from Debian's sources.
/// </summary>
internal static class GoProgram
{
    // Where golang-…-dev packages put their sources.
    private const string GoPath = "/usr/share/gocode";

    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Built = new();

    /// <summary>Path of the built program; skips the calling test where Go or govmomi's sources are absent.</summary>
    public static Task<string> RequireAsync(string name)
    {
        string go = ForeignTool.Require("go", "golang-go");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(GoPath, "src/github.com/vmware/govmomi")),
            "govmomi's sources are not installed (Debian package golang-github-vmware-govmomi-dev)");
        return Built.GetOrAdd(name, _ => new Lazy<Task<string>>(() => BuildAsync(go, name))).Value;
    }

    private static async Task<string> BuildAsync(string go, string name)
    {
        string binary = Path.Combine(AppContext.BaseDirectory, "Clients", name, name);
        string source = Path.Combine(AppContext.BaseDirectory, "Clients", name, "main.go");
        ToolResult result = await ForeignTool.RunAsync(
            go,
            ["build", "-o", binary, source],
            new Dictionary<string, string> { ["GO111MODULE"] = "off", ["GOPATH"] = GoPath, ["GOFLAGS"] = "" });
        result.Succeeded();
        return binary;
    }
}
