using System.Text.RegularExpressions;
using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>The snapshot commands against real virsh, whose test driver has snapshots too.</summary>
public sealed partial class SnapshotCommandTests
{
    /// <summary>Grows the same tree on both hosts; the simulated one has snapshots to begin with.</summary>
    private const string Grow =
        "snapshot-create-as test one first; snapshot-create-as test --name two --description second; "
        + "snapshot-create-as test three; snapshot-revert test one; snapshot-create-as test Four; "
        + "snapshot-create-as test a/b; snapshot-revert test one; snapshot-create-as test \"six's <&> é\"; ";

    private const string Clear = "snapshot-delete test base --children; ";

    [Theory]
    [InlineData("snapshot-list test")]
    [InlineData("snapshot-list test --tree")]
    [InlineData("snapshot-list test --parent")]
    [InlineData("snapshot-list test --name")]
    [InlineData("snapshot-list test --name --parent")]
    [InlineData("snapshot-list test --roots")]
    [InlineData("snapshot-list test --leaves")]
    [InlineData("snapshot-list test --no-leaves")]
    [InlineData("snapshot-list test --leaves --no-leaves")]
    [InlineData("snapshot-list test --inactive")]
    [InlineData("snapshot-list test --active")]
    [InlineData("snapshot-list test --inactive --active")]
    [InlineData("snapshot-list test --disk-only")]
    [InlineData("snapshot-list test --internal")]
    [InlineData("snapshot-list test --external")]
    [InlineData("snapshot-list test --from one")]
    [InlineData("snapshot-list test one")]
    [InlineData("snapshot-list test --from one --descendants --parent")]
    [InlineData("snapshot-list test --from one --descendants --leaves")]
    [InlineData("snapshot-list test --from one --tree")]
    [InlineData("snapshot-list test --from one --tree --descendants")]
    [InlineData("snapshot-list test --from Four --roots")]
    [InlineData("snapshot-list test --current")]
    [InlineData("snapshot-list test --current --tree")]
    [InlineData("snapshot-list test --current --from one")]
    [InlineData("snapshot-list test --roots --current")]
    [InlineData("snapshot-list test --descendants")]
    [InlineData("snapshot-list test --tree --name")]
    [InlineData("snapshot-list test --tree --parent")]
    [InlineData("snapshot-list test --tree --roots")]
    [InlineData("snapshot-list test --tree --no-leaves")]
    [InlineData("snapshot-list test --tree --external")]
    [InlineData("snapshot-list test --parent --roots")]
    [InlineData("snapshot-list test --from ''")]
    [InlineData("snapshot-list nosuch")]
    [InlineData("snapshot-info test one | Metadata")]
    [InlineData("snapshot-info test --current | Metadata")]
    [InlineData("snapshot-info test a/b | Metadata")]
    [InlineData("snapshot-info test")]
    [InlineData("snapshot-info test one --current")]
    [InlineData("snapshot-parent test a/b")]
    [InlineData("snapshot-parent test --current")]
    [InlineData("snapshot-parent test one")]
    [InlineData("snapshot-parent test")]
    [InlineData("snapshot-current test --name")]
    [InlineData("snapshot-current test --name one")]
    [InlineData("snapshot-dumpxml test")]
    [InlineData("snapshot-dumpxml test two --xpath /domainsnapshot/name")]
    [InlineData("snapshot-dumpxml test two --xpath /domainsnapshot/parent")]
    [InlineData("snapshot-create-as test ''")]
    [InlineData("snapshot-create-as test --print-xml")]
    [InlineData("snapshot-create-as test x d --print-xml --memspec /a,snapshot=external --diskspec vda,file=a,,b "
        + "--diskspec vdb,stype=block,file=/dev/x,driver=raw,snapshot=no")]
    [InlineData("snapshot-create-as test x d vda vdb,snapshot=no --print-xml")]
    [InlineData("snapshot-create-as test x --print-xml --memspec foo")]
    [InlineData("snapshot-create-as test x --print-xml --diskspec vda,foo")]
    [InlineData("snapshot-create-as test x --print-xml --diskspec vda,stype=dir")]
    [InlineData("snapshot-create-as nosuch x --print-xml")]
    [InlineData("snapshot-create test nosuch.xml")]
    [InlineData("snapshot-create test --current")]
    [InlineData("snapshot-create test --bogus")]
    [InlineData("snapshot-revert test two; snapshot-current test --name")]
    [InlineData("snapshot-revert test --current")]
    [InlineData("snapshot-revert test")]
    [InlineData("snapshot-revert test two --running --force; domstate test")]
    [InlineData("snapshot-revert test two --paused; domstate test")]
    [InlineData("snapshot-revert test two --paused --running")]
    [InlineData("snapshot-create-as test new --halt; domstate test; snapshot-create-as test off; "
        + "snapshot-list test --inactive")]
    [InlineData("snapshot-delete test Four; snapshot-list test --tree; snapshot-current test --name")]
    [InlineData("snapshot-delete test one; snapshot-list test --tree")]
    [InlineData(
        "snapshot-delete test one --children; snapshot-list test; snapshot-list test --tree; snapshot-current test")]
    [InlineData("snapshot-delete test one --children-only; snapshot-list test --tree; snapshot-current test --name")]
    [InlineData("snapshot-delete test one --children --children-only")]
    [InlineData("snapshot-delete test")]
    public async Task Virsh_prints_the_same(string commands)
    {
        Assert.SkipUnless(Virsh.IsInstalled, "virsh (Debian: libvirt-clients) is not installed");
        string[] parts = commands.Split(" | ");
        CommandRun expected = await Virsh.RunAsync(["-c", "test:///default", Grow + parts[0]]);
        CommandRun ours = await CommandRun.RunAsync("-c", "test:///default", Clear + Grow + parts[0]);
        Assert.Equal(Timeless(expected.Error), Timeless(ours.Error));
        string cleared = ours.Output.Replace("Domain snapshot base deleted\n\n", "");
        Assert.Equal(Without(parts, Timeless(expected.Output)), Without(parts, Timeless(cleared)));
        Assert.Equal(expected.ExitCode, ours.ExitCode);
    }

    [Fact]
    public async Task The_column_of_ids_tells_equal_names_apart()
    {
        CommandRun run = await CommandRun.RunAsync(
            "-c", "test:///default", "-q", "snapshot-list test --id --topological; snapshot-info test '#4'");
        Assert.Matches(
            "^ 1   base .*\n 2   before update .*\n 3   with .*\n 4   sidetrack .*\nName:           sidetrack\n",
            run.Output);
    }

    [Fact]
    public async Task Sizes_are_shown_on_demand()
    {
        CommandRun run = await CommandRun.RunAsync(
            "-c", "test:///default",
            "snapshot-list test --size --parent --topological; snapshot-info test sidetrack --size; "
                + "snapshot-info test base --output json");
        Assert.Matches(" Name +Creation Time +State +Size +Parent\n", run.Output);
        Assert.Matches("\n sidetrack .* shutoff +28.00 KiB +base\n", run.Output);
        Assert.Matches("\n before update .* running +[1-9][0-9.]+ [MG]iB +base\n", run.Output);
        Assert.Contains("\nSize:           28.00 KiB\n", run.Output);
        Assert.Matches("\"sizeBytes\": *[1-9][0-9]{9}", run.Output);
    }

    [Fact]
    public async Task Quiet_mode_says_nothing_of_a_change()
    {
        CommandRun run = await CommandRun.RunAsync(
            "-c", "test:///default", "-q",
            "snapshot-create-as test x; snapshot-revert test x; snapshot-delete test x");
        Assert.Equal(("", "", 0), (run.Output, run.Error, run.ExitCode));
    }

    [Fact]
    public async Task Making_a_snapshot_current_points_to_reverting()
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", "snapshot-current", "test", "base");
        Assert.Contains("snapshot-revert 'base'", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    private static string Timeless(string text) => Time().Replace(text, "TIME");

    /// <summary>A line that tells of libvirt's own records, which an ESX host has none of, is not compared.</summary>
    private static string Without(string[] parts, string text) => parts.Length == 1
        ? text
        : string.Concat(text.Split('\n')
            .Where(line => !line.StartsWith(parts[1], StringComparison.Ordinal)).Select(line => line + "\n"));

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8} [+-][0-9]{4}")]
    private static partial Regex Time();
}
