using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>What Tab offers for a volume.</summary>
public sealed class VolumeCompletionTests
{
    [Theory]
    [InlineData("vol-info --pool datastore1 te", "test/test.vmdk|test/test_1.vmdk")]
    [InlineData("vol-delete --pool=datastore1 --vol iso", "iso/install.iso")]
    [InlineData("vol-key --pool 'nas 1' i", "iso/install.iso")]
    [InlineData("vol-create-from datastore1 new.xml --inputpool 'nas 1' --vol i", "iso/install.iso")]
    [InlineData("vol-pool [datastore1]\\ te", "[datastore1] test/test.vmdk|[datastore1] test/test_1.vmdk")]
    [InlineData("vol-name [n", "[nas 1] iso/install.iso")]
    [InlineData("vol-wipe --pool nas\\ 1 [datastore1]\\ iso", "[datastore1] iso/install.iso")]
    public async Task A_volume_completes(string line, string expected)
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", "complete", "--", line);
        Assert.Equal(
            expected.Split('|'),
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("vol-info te")]
    [InlineData("vol-create-from datastore1 new.xml te")]
    [InlineData("vol-info --pool nosuch te")]
    [InlineData("vol-info [nosuch]\\ te")]
    [InlineData("vol-info /vmfs")]
    public async Task Where_nothing_can_be_meant_nothing_is_offered(string line)
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", "complete", "--", line);
        Assert.Equal(("\n", "", 1), (run.Output, run.Error, run.ExitCode));
    }
}
