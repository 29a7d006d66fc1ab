using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignServers;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>
/// Memory, processors, shares, guarantees, autostart and descriptions, as real virsh sets them and as esxvirt does.
/// </summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esxi-6.7")]
    [InlineData("esx-3.5")]
    public async Task Virsh_and_esxvirt_set_the_same(string product)
    {
        await using SideBySide hosts = await SideBySide.StartAsync(product, vms: 15);
        await hosts.AgreeAsync(
            "setmem test 1048576 --current", "setmem test 1G --current", "setmem test 1000001 --current",
            "setmem test 0 --current", "setmem test abc --current", "setmem nosuch 1 --current");
        await hosts.AgreeAsync(
            "setvcpus tuned 2", "setvcpus tuned 0", "setvcpus tuned 10000", "setvcpus tuned -1", "setvcpus tuned x",
            "setvcpus 'web server' 4 --live");
        await hosts.AgreeAsync(
            "schedinfo test", "schedinfo test --set reservation=100", "schedinfo test --set limit=9000",
            "schedinfo test --set shares=-1", "schedinfo test --set shares=-2", "schedinfo test --set shares=-3",
            "schedinfo test reservation=10 limit=-1 shares=4321", "schedinfo test");
        await hosts.AgreeAsync(
            "schedinfo test --set nosuch=1", "schedinfo test --set limit=-2", "schedinfo test --set shares=-4",
            "schedinfo test --set reservation=-1", "schedinfo test --set reservation=abc",
            "schedinfo test --set shares=", "schedinfo test --set reservation=99999999999999999999");
        await hosts.AgreeAsync(
            "memtune test --min-guarantee 4096", "memtune test --min-guarantee 4096 --current",
            "memtune test --hard-limit 4096");
        await hosts.AgreeAsync(
            "autostart tuned", "autostart tuned", "autostart --disable tuned",
            "autostart --disable test", "autostart nosuch", "desc test", "desc nosuch");
    }

    [Fact]
    public async Task Where_virsh_fails_for_want_of_its_driver_esxvirt_does_it()
    {
        await using SideBySide hosts = await SideBySide.StartAsync("esxi-8.0", vms: 15);
        await hosts.OnlyOursWorksAsync(
            "setmem test 1G", "unsupported flags (0x1) in function esxDomainSetMemoryFlags", "\n");
        await hosts.OnlyOursWorksAsync(
            "setmem db/primary 3G --config", "unsupported flags (0x2) in function esxDomainSetMemoryFlags", "\n");
        await hosts.OnlyOursWorksAsync(
            "setmaxmem db/primary 9G", "unsupported flags (0x4) in function esxDomainSetMemoryFlags", "\n");
        await hosts.OnlyOursWorksAsync(
            "setvcpus db/primary 2 --config", "unsupported flags (0x2) in function esxDomainSetVcpusFlags", "\n");
        await hosts.OnlyOursWorksAsync(
            "memtune db/primary", "unsupported flags (0x4) in function esxDomainGetMemoryParameters",
            "min_guarantee  : 2097152\n\n");
        await hosts.OnlyOursWorksAsync(
            "desc db/primary --config new text",
            "this function is not supported by the connection driver: virDomainSetMetadata",
            "Domain description updated successfully\n");
    }

    [Fact]
    public async Task Where_both_fail_esxvirt_says_why_before_the_server_is_asked()
    {
        await using SideBySide hosts = await SideBySide.StartAsync("esxi-8.0", vms: 15);
        await hosts.OursSaysMoreAsync(
            "setvcpus test 3 --live", "CpuHotPlugNotSupported", "the domain is running without CPU hot add");
        await hosts.OursSaysMoreAsync(
            "memtune db/primary --min-guarantee 999999999",
            "configSpec.memoryAllocation",
            "invalid argument: Could not set min_guarantee to 999999999 kilobytes, the domain has");
        await hosts.OursSaysMoreAsync(
            "memtune test --min-guarantee -5", "HTTP response code 500",
            "invalid argument: Could not set min_guarantee to");
        await hosts.OursSaysMoreAsync(
            "schedinfo db/primary --set limit=1",
            "configSpec.cpuAllocation.limit",
            "expecting a limit of at least the reservation or -1 (unlimited)");
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0/DC0_H0")]
    public async Task Esxvirt_sets_the_values_of_vcsim(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        string uri = vcsim.ConnectionUri(scheme, path);
        string name = (await vcsim.EsxvirtAsync(uri, "list", "--all", "--name")).Succeeded().Split('\n')[0];
        (await vcsim.EsxvirtAsync(uri, "destroy", name)).Succeeded();

        (await vcsim.EsxvirtAsync(uri, "setmaxmem", name, "64M")).Succeeded();
        (await vcsim.EsxvirtAsync(uri, "setvcpus", name, "4", "--config")).Succeeded();
        (await vcsim.EsxvirtAsync(uri, "schedinfo", name, "reservation=100", "limit=2000", "shares=-3")).Succeeded();
        (await vcsim.EsxvirtAsync(uri, "memtune", name, "--min-guarantee", "4096")).Succeeded();
        Assert.Equal("min_guarantee  : 4096\n\n", (await vcsim.EsxvirtAsync(uri, "memtune", name)).Succeeded());
        // vcsim puts an allocation in the place of the old one, members that are left out included.
        (await vcsim.EsxvirtAsync(uri, "setmem", name, "32M", "--current")).Succeeded();
        (await vcsim.EsxvirtAsync(uri, "desc", name, "made by a test")).Succeeded();

        string info = (await vcsim.EsxvirtAsync(uri, "dominfo", name)).Succeeded();
        Assert.Contains("CPU(s):         4\n", info, StringComparison.Ordinal);
        Assert.Contains("Max memory:     65536 KiB\n", info, StringComparison.Ordinal);
        Assert.Contains("Used memory:    32768 KiB\n", info, StringComparison.Ordinal);
        Assert.Equal(
            "Scheduler      : allocation\nreservation    : 100\nlimit          : 2000\nshares         : -3\n\n",
            (await vcsim.EsxvirtAsync(uri, "schedinfo", name)).Succeeded());
        Assert.Equal("made by a test\n", (await vcsim.EsxvirtAsync(uri, "desc", name)).Succeeded());
    }

    /// <summary>A gap of vcsim's, seen so that it is noticed when it closes.</summary>
    [Fact]
    public async Task Vcsim_has_no_autostart()
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("esx");
        string uri = vcsim.ConnectionUri("esx");
        string name = (await vcsim.EsxvirtAsync(uri, "list", "--all", "--name")).Succeeded().Split('\n')[0];
        ToolResult result = await vcsim.EsxvirtAsync(uri, "autostart", name);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error: ", result.StandardError, StringComparison.Ordinal);
    }
}
