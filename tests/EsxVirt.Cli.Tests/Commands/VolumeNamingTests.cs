using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>What a command takes for a volume, and what it does not.</summary>
public sealed class VolumeNamingTests
{
    private const string Document =
        "<volume><name>d/new.vmdk</name><capacity>1024</capacity><target><format type='vmdk'/></target></volume>";

    private static readonly string[] Commands =
    [
        "vol-info VOLUME --pool datastore1",
        "vol-dumpxml VOLUME --pool datastore1",
        "vol-key VOLUME --pool datastore1",
        "vol-path VOLUME --pool datastore1",
        "vol-delete VOLUME --pool datastore1",
        "vol-wipe VOLUME --pool datastore1",
        "vol-resize VOLUME 1T --pool datastore1",
        "vol-clone VOLUME d/new.vmdk --pool datastore1",
        "vol-upload VOLUME - --pool datastore1",
        "vol-download VOLUME out --pool datastore1",
        "vol-create-from datastore1 - VOLUME --inputpool datastore1",
    ];

    public static TheoryData<string> Lines => [.. Commands];

    [Theory]
    [MemberData(nameof(Lines))]
    public Task A_volume_of_another_pool_is_refused(string line) => RefusedAsync(
        line,
        "[nas 1] iso/install.iso",
        "error: Requested volume '[nas 1] iso/install.iso' is not in pool 'datastore1'\n");

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_way_around_leads_nowhere(string line)
    {
        foreach (string volume in new[]
        {
            "../iso/install.iso", "iso/../iso/install.iso", "iso/./install.iso", "iso//install.iso",
            "[datastore1] iso/../iso/install.iso", "[nas 1] ../datastore1/iso/install.iso",
        })
        {
            string path = volume.StartsWith('[') ? volume : $"[datastore1] {volume}";
            await RefusedAsync(
                line,
                volume,
                $"error: failed to get vol '{volume}'\n"
                + $"error: Storage volume not found: No storage volume with key or path '{path}'\n");
        }
    }

    private static async Task RefusedAsync(string line, string volume, string error)
    {
        const string Listing = "vol-list datastore1 --details; vol-list 'nas 1' --details";
        string before = (await CommandRun.RunAsync("-c", "test:///default", Listing)).Output;
        CommandRun run = await CommandRun.RunAsync(
            ["-c", "test:///default", $"{line.Replace("VOLUME", $"'{volume}'")}; {Listing}"], Document);
        Assert.Equal((error, $"\n{before}"), (run.Error, run.Output));
    }
}
