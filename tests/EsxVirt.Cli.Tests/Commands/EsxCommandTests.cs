using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>Commands on the simulated host whose output differs from virsh's on purpose.</summary>
public sealed class EsxCommandTests
{
    [Theory]
    [InlineData("memtune test", "^min_guarantee  : [0-9]+\n\n$")]
    [InlineData("schedinfo test --live", "^Scheduler      : allocation\nreservation    : [0-9]+\n"
        + "limit          : -?[0-9]+\nshares         : -?[0-9]+\n\n$")]
    [InlineData("domifaddr test", "^ Name       MAC address          Protocol     Address\n-{79}\n"
        + " .{10} ([0-9a-f]{2}:){5}[0-9a-f]{2}    ipv4         [0-9.]+/[0-9]+\n")]
    [InlineData("vcpucount test", "^maximum      config       [ 0-9]{3}\nmaximum      live         [ 0-9]{3}\n"
        + "current      config       [ 0-9]{3}\ncurrent      live         [ 0-9]{3}\n\n$")]
    public async Task What_virsh_fails_on_with_its_ESX_driver_works(string command, string expected)
    {
        CommandRun run = await CommandRun.RunAsync(["-c", "test:///default", .. command.Split(' ')]);
        Assert.Equal("", run.Error);
        Assert.Matches(expected, run.Output);
    }

    [Fact]
    public async Task Converting_a_file_is_no_change_to_a_read_only_connection()
    {
        CommandRun run = await CommandRun.RunAsync(
            ["-r", "-c", "test:///default", "domxml-from-native", "vmware-vmx", "-"],
            ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"8\"\ndisplayName = \"copy\"\n",
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("", run.Error);
        Assert.Contains("<name>copy</name>", run.Output);
    }

    [Fact]
    public async Task Version_names_EsxVirt_where_virsh_names_libvirt()
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", "version");
        Assert.Matches(
            "^Compiled against library: EsxVirt ([0-9]+\\.[0-9]+\\.[0-9]+)\nUsing library: EsxVirt \\1\n" +
            "Using API: ESX \\1\nRunning hypervisor: ESX [0-9]+\\.[0-9]+\\.[0-9]+\n\n$",
            run.Output);
    }

    [Fact]
    public async Task A_table_can_have_titles_and_uuids()
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", "list --table --uuid --title");
        Assert.Matches("^ Id   Name +State +Title   UUID\n-+\n 1    test +running +[0-9a-f-]{36}\n", run.Output);
    }

    [Fact]
    public async Task Without_a_URI_the_error_says_what_to_do()
    {
        CommandRun run = await CommandRun.RunAsync("list");
        Assert.Equal(
            "error: failed to connect to the hypervisor\nerror: invalid argument: no connection URI: give one with -c, "
                + "VIRSH_DEFAULT_CONNECT_URI or LIBVIRT_DEFAULT_URI\n",
            run.Error);
    }
}
