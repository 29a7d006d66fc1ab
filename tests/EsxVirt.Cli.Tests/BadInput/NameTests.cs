using System.Security;
using System.Xml.Linq;
using EsxVirt.Cli.Tests.Support;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Cli.Tests.BadInput;

/// <summary>Every sign that somebody may type: kept exactly, as the next connection sees, or refused.</summary>
public sealed class NameTests
{
    public static TheoryData<string> Names =>
    [
        "a/b", @"a\b", "100%", "%2f%5C%25", "a+b", "a:b", "a;b", "it's", "say \"hi\"", "[x] y", " two  spaces ",
        "<a&b>", "Größe Ω!", "日本 😀", "#1", "..", "a|b|22", "$(x) `y` *?", "tab\tbed",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_domain_is_called_so_from_its_definition_to_its_end(string name)
    {
        await using var server = new SimulatedServer();
        using var directory = new TemporaryDirectory();
        directory.Write("new.xml", Refusal.Definition(SecurityElement.Escape(name)));
        string renamed = name + "'" + name;

        await RunAsync("define", "new.xml");
        Assert.Equal(name, server.Machines[^1].Name);
        Assert.Contains($"\n{name}\n", await RunAsync("list", "--all", "--name"));
        Assert.Equal($"{server.Machines[^1].InstanceUuid}\n\n", await RunAsync("domuuid", name));
        await RunAsync("domrename", name, renamed);
        Assert.Equal(renamed, server.Machines[^1].Name);
        Assert.Equal($"{renamed}\n\n", await RunAsync("domname", server.Machines[^1].InstanceUuid.ToString()));
        Assert.Equal(renamed, XDocument.Parse(await RunAsync("dumpxml", renamed)).Root!.Element("name")!.Value);
        await RunAsync("undefine", renamed);
        Assert.DoesNotContain(server.Machines, machine => machine.Name == renamed);

        async Task<string> RunAsync(params string[] command)
        {
            CommandRun run = await CommandRun.RunAsync(
                ["-c", Refusal.Host, .. command], "", directory: directory.Path, server: server);
            Assert.Equal(("", 0), (run.Error, run.ExitCode));
            return run.Output;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_snapshot_is_called_so_until_it_is_deleted(string name)
    {
        await using var server = new SimulatedServer();
        SimulatedMachine machine = server.Machines[0];

        await RunAsync("snapshot-create-as", "test", name);
        Assert.Equal(name, machine.CurrentSnapshot);
        Assert.Contains($"\n{name}\n", "\n" + await RunAsync("snapshot-list", "test", "--name"));
        Assert.StartsWith($"Name:           {name}\n", await RunAsync("snapshot-info", "test", name));
        await RunAsync("snapshot-revert", "test", "base");
        await RunAsync("snapshot-revert", "test", name);
        Assert.Equal(name, machine.CurrentSnapshot);
        await RunAsync("snapshot-delete", "test", name);
        Assert.Equal(["base", "before update", "with <tests> & \"fixes\"", "sidetrack"], machine.SnapshotNames);

        async Task<string> RunAsync(params string[] command)
        {
            CommandRun run = await CommandRun.RunAsync(["-c", Refusal.Host, .. command], "", server: server);
            Assert.Equal(("", 0), (run.Error, run.ExitCode));
            return run.Output;
        }
    }

    [Theory]
    [InlineData("", "Failed to get option 'new-name': Option argument is empty")]
    [InlineData("two\nlines", "invalid char in name: \n")]
    [InlineData("bell\a", "invalid argument: the name of a domain must not contain the character U+0007")]
    [InlineData("test", "Requested operation is not valid: domain with name 'test' already exists")]
    public async Task A_domain_cannot_be_renamed_so(string name, string errors)
    {
        await using var server = new SimulatedServer();
        await Refusal.AssertAsync(server, Refusal.Host, ["domrename", "test", name], errors);
    }

    [Theory]
    [InlineData("", "Failed to get option 'name': Option argument is empty")]
    [InlineData("bell\a", "invalid argument: the name of a snapshot must not contain the character U+0007")]
    [InlineData("base", "Requested operation is not valid: Snapshot 'base' already exists")]
    public async Task A_snapshot_cannot_be_called_so(string name, string errors)
    {
        await using var server = new SimulatedServer();
        await Refusal.AssertAsync(server, Refusal.Host, ["snapshot-create-as", "test", name], errors);
    }

    [Theory]
    [InlineData("", "missing name information")]
    [InlineData("<name></name>", "missing name information")]
    [InlineData("<name>two\nlines</name>", "invalid char in name: \n")]
    [InlineData(
        "<name>test</name>",
        "operation failed: domain 'test' already exists with uuid 52f98547-9777-5b8b-0ef1-699d48b37d6f")]
    public Task A_domain_cannot_be_defined_so(string name, string error) => Refusal.AssertAsync(
        "define bad.xml",
        "Failed to define domain from bad.xml|" + error,
        ("bad.xml", Refusal.Definition("x").Replace("<name>x</name>", name)));

    [Theory]
    [InlineData("description")]
    [InlineData("title")]
    public async Task A_text_that_would_not_arrive_as_it_is_is_refused(string what)
    {
        await using var server = new SimulatedServer();
        string[] option = what == "title" ? ["--title"] : [];
        await Refusal.AssertAsync(
            server, Refusal.Host, ["desc", "test", .. option, "bell\a"],
            $"Failed to set new domain {what}"
                + $"|invalid argument: the {what} of a domain must not contain the character U+0007");
    }
}
