using EsxVirt.Conformance.Tests.ForeignServers;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>Snapshots as real virsh makes, lists, reverts to and deletes them, and as esxvirt does.</summary>
public sealed class SnapshotTests
{
    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esxi-6.7")]
    [InlineData("esx-3.5")]
    public async Task Virsh_and_esxvirt_treat_snapshots_the_same(string product)
    {
        await using SideBySide hosts = await SideBySide.StartAsync(product, vms: 4);
        await hosts.AgreeAsync(
            "snapshot-create-as test one", "snapshot-create-as test one",
            "snapshot-create-as test two 'a description' --disk-only",
            "snapshot-create-as test three --disk-only --quiesce", "snapshot-create-as test a/b",
            @"snapshot-create-as test 'a %2f \\ : ; é [x]'", "snapshot-create-as test ''",
            "snapshot-create-as nosuch one");
        await hosts.AgreeAsync(
            "snapshot-list test --name", "snapshot-list test --tree", "snapshot-list test --roots --name",
            "snapshot-list test --from base --name", "snapshot-list test --from base --descendants --name",
            "snapshot-list test --parent --name", "snapshot-list test --no-metadata --name",
            "snapshot-list 'old server'", "snapshot-current test --name", "snapshot-current 'old server'",
            "snapshot-parent test two", "snapshot-parent test base", "snapshot-info test one",
            "snapshot-info test --current", "snapshot-info test nosuch");
        await hosts.AgreeAsync(
            "snapshot-revert test one", "snapshot-current test --name", "snapshot-revert test base", "domstate test",
            "snapshot-revert test nosuch", "snapshot-revert test", "snapshot-revert test one --current");
        await hosts.AgreeAsync(
            "snapshot-delete test two", "snapshot-delete test nosuch",
            "snapshot-delete test 'before update' --children", "snapshot-list test --tree",
            "snapshot-delete test --current", "snapshot-delete test --current --metadata",
            "snapshot-list test --name");
    }

    [Fact]
    public async Task Where_virsh_fails_for_want_of_its_driver_esxvirt_does_it()
    {
        await using SideBySide hosts = await SideBySide.StartAsync("esxi-8.0", vms: 4);
        await hosts.OnlyOursWorksAsync(
            "snapshot-create-as test 'x&<y>'", "not well-formed XML", "Domain snapshot x&<y> created\n");
        await hosts.OnlyOursWorksAsync(
            "snapshot-revert test base --running", "unsupported flags (0x1) in function esxDomainRevertToSnapshot",
            "Domain snapshot base reverted\n\n");
        Assert.Equal("poweredOn", hosts.Ours.Machines[0].PowerState);
        await hosts.OnlyOursWorksAsync(
            "snapshot-revert test base --paused", "unsupported flags (0x2) in function esxDomainRevertToSnapshot",
            "Domain snapshot base reverted\n\n");
        Assert.Equal("suspended", hosts.Ours.Machines[0].PowerState);
        await hosts.OnlyOursWorksAsync(
            "snapshot-delete test base --children-only", "unsupported flags (0x4) in function esxDomainSnapshotDelete",
            "Domain snapshot base children deleted\n\n");
        Assert.Equal(["base"], hosts.Ours.Machines[0].SnapshotNames);
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0/DC0_H0")]
    public async Task Esxvirt_keeps_the_snapshots_of_vcsim(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        string uri = vcsim.ConnectionUri(scheme, path);
        string name = (await vcsim.EsxvirtAsync(uri, "list", "--all", "--name")).Succeeded().Split('\n')[0];

        Assert.Equal(
            "Domain snapshot one created\nDomain snapshot two created\nDomain snapshot three created\n",
            (await vcsim.EsxvirtAsync(
                uri, $"snapshot-create-as {name} one; snapshot-create-as {name} two --disk-only; "
                    + $"snapshot-create-as {name} three"))
                .Succeeded());
        Assert.Equal(
            "one\nthree\ntwo\n\n", (await vcsim.EsxvirtAsync(uri, "snapshot-list", name, "--name")).Succeeded());
        Assert.Equal("three\n", (await vcsim.EsxvirtAsync(uri, "snapshot-current", name, "--name")).Succeeded());
        Assert.Equal("two\n", (await vcsim.EsxvirtAsync(uri, "snapshot-parent", name, "three")).Succeeded());

        Assert.Equal(
            "Domain snapshot one reverted\n\n",
            (await vcsim.EsxvirtAsync(uri, "snapshot-revert", name, "one")).Succeeded());
        Assert.Equal("one\n", (await vcsim.EsxvirtAsync(uri, "snapshot-current", name, "--name")).Succeeded());

        Assert.Equal(
            "Domain snapshot two deleted\n\n",
            (await vcsim.EsxvirtAsync(uri, "snapshot-delete", name, "two")).Succeeded());
        Assert.Equal("one\nthree\n\n", (await vcsim.EsxvirtAsync(uri, "snapshot-list", name, "--name")).Succeeded());
        Assert.Equal(
            "Domain snapshot one deleted\n\n",
            (await vcsim.EsxvirtAsync(uri, "snapshot-delete", name, "one", "--children")).Succeeded());
        Assert.Equal("\n", (await vcsim.EsxvirtAsync(uri, "snapshot-list", name, "--name")).Succeeded());
    }
}
