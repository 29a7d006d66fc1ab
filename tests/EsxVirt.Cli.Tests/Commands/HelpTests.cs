using EsxVirt.Cli.Commands;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

public sealed class HelpTests
{
    private static readonly string[] NewerThanDebiansVirsh =
    [
        "domdisplay-reload", "domthrottlegroupset", "domthrottlegroupdel", "domthrottlegroupinfo",
        "domthrottlegrouplist", "hypervisor-cpu-models", "net-desc", "net-metadata", "nodedev-update",
    ];

    public static TheoryData<string> CommandNames =>
        [.. AllCommands.Create().Groups.SelectMany(group => group.Commands).Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task Help_of_a_command_is_the_same_asked_either_way(string name)
    {
        CommandRun help = await CommandRun.RunAsync("help", name);
        Assert.StartsWith($"  NAME\n    {name} - ", help.Output);
        Assert.Equal(help, await CommandRun.RunAsync(name, "--help"));
    }

    [Fact]
    public async Task Help_lists_every_command_but_the_hidden_ones()
    {
        CommandRun help = await CommandRun.RunAsync("help");
        CommandRun usage = await CommandRun.RunAsync("--help");
        foreach (CommandDefinition command in AllCommands.Create().Groups.SelectMany(group => group.Commands))
        {
            string line = $"    {command.Name,-30} {command.Summary}\n";
            Assert.Equal(!command.Hidden, help.Output.Contains(line));
            Assert.Equal(!command.Hidden, usage.Output.Contains(line));
        }
    }

    [Fact]
    public async Task Help_of_no_name_lists_everything() =>
        Assert.Equal(await CommandRun.RunAsync("help"), await CommandRun.RunAsync("help", ""));

    [Fact]
    public async Task A_group_is_found_by_keyword_and_by_heading()
    {
        CommandRun byKeyword = await CommandRun.RunAsync("help", "host");
        Assert.StartsWith(" Host and Hypervisor (help keyword 'host'):\n    capabilities ", byKeyword.Output);
        Assert.Equal(byKeyword, await CommandRun.RunAsync("help", "Host and Hypervisor"));
    }

    [Fact]
    public async Task Real_virsh_has_the_same_summaries()
    {
        Assert.SkipUnless(Virsh.IsInstalled, "virsh (Debian: libvirt-clients) is not installed");
        string[] ours = (await CommandRun.RunAsync("-q", "help")).Output.Split('\n');
        string[] theirs = (await Virsh.RunAsync(["-q", "help"])).Output.Split('\n');
        string[] added = [.. ours.Except(theirs).Where(IsCommand)];
        Assert.Equal(NewerThanDebiansVirsh.Append("simulate").Order(), added.Select(Name).Order());
    }

    [Fact]
    public async Task Every_command_of_real_virsh_is_known()
    {
        Assert.SkipUnless(Virsh.IsInstalled, "virsh (Debian: libvirt-clients) is not installed");
        string[] ours = (await CommandRun.RunAsync("-q", "help")).Output.Split('\n');
        string[] theirs = (await Virsh.RunAsync(["-q", "help"])).Output.Split('\n');
        Assert.Empty(theirs.Where(IsCommand).Except(ours));
    }

    private static bool IsCommand(string line) => line.StartsWith("    ", StringComparison.Ordinal);

    private static string Name(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
}
