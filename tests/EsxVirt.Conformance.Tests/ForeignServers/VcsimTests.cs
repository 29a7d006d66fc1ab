using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignClients;
using Xunit;

namespace EsxVirt.Conformance.Tests.ForeignServers;

/// <summary>esxvirt reads a server that nobody here wrote, as a host and as a vCenter.</summary>
public sealed class VcsimTests
{
    private const string StandaloneHost = "DC0/DC0_H0";
    private const string ClusterHost = "DC0/DC0_C0/DC0_C0_H0";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_machine_of_a_host_is_listed(bool tls)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("esx", tls);
        InventoryReport truth = await vcsim.ReadInventoryAsync();

        ToolResult result = await vcsim.EsxvirtAsync(vcsim.ConnectionUri("esx"), "list", "--all", "--uuid", "--name");

        string[] expected = [.. truth.VirtualMachines.Select(machine => $"{machine.InstanceUuid} {machine.Name}")];
        string[] lines = result.Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Order(), lines.Select(line => line.TrimEnd()).Order());
        Assert.Equal(Vcsim.MachinesPerPool, lines.Length);
    }

    [Fact]
    public async Task The_table_shows_identifiers_and_states()
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("esx");
        InventoryReport truth = await vcsim.ReadInventoryAsync();

        ToolResult result = await vcsim.EsxvirtAsync(vcsim.ConnectionUri("esx"), "list", "--all");

        string[] rows = [.. result.Succeeded().Split('\n').Skip(2).Where(row => row.Length > 0)];
        Assert.Equal(truth.VirtualMachines.Count, rows.Length);
        foreach (InventoryReport.Machine machine in truth.VirtualMachines)
        {
            // vcsim's machines are powered on; the digits of their references are their identifiers.
            Assert.Equal("poweredOn", machine.PowerState);
            Assert.Contains(rows, row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .SequenceEqual([Digits(machine.Moref), machine.Name, "running"]));
        }
    }

    [Fact]
    public async Task A_host_answers_every_question_about_a_machine()
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("esx");
        InventoryReport.Machine machine = (await vcsim.ReadInventoryAsync()).VirtualMachines[0];
        string uri = vcsim.ConnectionUri("esx");

        Assert.Equal("running\n\n", (await vcsim.EsxvirtAsync(uri, "domstate", machine.Name)).Succeeded());
        Assert.Equal(
            $"{machine.InstanceUuid}\n\n", (await vcsim.EsxvirtAsync(uri, "domuuid", machine.Name)).Succeeded());
        Assert.Equal(
            $"{machine.Name}\n\n", (await vcsim.EsxvirtAsync(uri, "domname", machine.InstanceUuid!)).Succeeded());
        string info = (await vcsim.EsxvirtAsync(uri, "dominfo", machine.Name)).Succeeded();
        Assert.Contains($"Name:           {machine.Name}\n", info, StringComparison.Ordinal);
        Assert.Contains($"UUID:           {machine.InstanceUuid}\n", info, StringComparison.Ordinal);
        Assert.Contains($"CPU(s):         {machine.Cpus}\n", info, StringComparison.Ordinal);
        Assert.Contains($"Max memory:     {machine.MemoryMB * 1024} KiB\n", info, StringComparison.Ordinal);

        string legacy = (await vcsim.EsxvirtAsync($"{uri}&legacy_uuid=1", "domuuid", machine.Name)).Succeeded();
        Assert.Equal($"{machine.Uuid}\n\n", legacy);
    }

    [Theory]
    [InlineData("esx", "esx", "", "ha-datacenter")]
    [InlineData("vpx", "vpx", StandaloneHost, "DC0")]
    public async Task The_domain_XML_comes_from_an_uploaded_VMX(
        string model, string scheme, string path, string datacenter)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        InventoryReport.Machine machine = (await vcsim.ReadInventoryAsync()).VirtualMachines
            .First(machine => model == "esx" || machine.Name.StartsWith("DC0_H0", StringComparison.Ordinal));
        await vcsim.UploadVmxAsync(machine, datacenter, VmxOf(machine));

        string xml = (await vcsim.EsxvirtAsync(
            vcsim.ConnectionUri(scheme, path), "dumpxml", machine.Name)).Succeeded();

        Assert.Contains($"<name>{machine.Name}</name>", xml, StringComparison.Ordinal);
        Assert.Contains($"<source file='[LocalDS_0] {machine.Name}/disk1.vmdk'/>", xml, StringComparison.Ordinal);
        Assert.Contains("<mac address='00:0c:29:11:22:33'", xml, StringComparison.Ordinal);
        Assert.Contains($"<vmware:datacenterpath>{datacenter}</vmware:datacenterpath>", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", StandaloneHost)]
    [InlineData("vpx", "vpx", ClusterHost)]
    public async Task A_host_describes_itself(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        InventoryReport truth = await vcsim.ReadInventoryAsync();
        string uri = vcsim.ConnectionUri(scheme, path);
        string hostName = model == "esx" ? truth.Hosts[0].Name : path.Split('/')[^1];
        InventoryReport.Host host = truth.Hosts.Single(host => host.Name == hostName);

        string node = (await vcsim.EsxvirtAsync(uri, "nodeinfo")).Succeeded();
        Assert.Contains($"CPU(s):              {host.Cpus}\n", node, StringComparison.Ordinal);
        Assert.Contains($"Memory size:         {host.Memory / 1024} KiB\n", node, StringComparison.Ordinal);

        string version = (await vcsim.EsxvirtAsync(uri, "version")).Succeeded();
        Assert.Contains($"Running hypervisor: ESX {truth.Hosts[0].Product}\n", version, StringComparison.Ordinal);

        Assert.NotEqual("\n", (await vcsim.EsxvirtAsync(uri, "hostname")).Succeeded());
        string capabilities = (await vcsim.EsxvirtAsync(uri, "capabilities")).Succeeded();
        Assert.Contains("<os_type>hvm</os_type>", capabilities, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StandaloneHost)]
    [InlineData(ClusterHost)]
    public async Task Behind_a_vCenter_only_the_machines_of_the_addressed_host_are_listed(string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("vpx");
        InventoryReport truth = await vcsim.ReadInventoryAsync();

        ToolResult result = await vcsim.EsxvirtAsync(vcsim.ConnectionUri("vpx", path), "list", "--all", "--name");

        string[] names = result.Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string resource = path.Split('/')[1];
        Assert.All(names, name => Assert.StartsWith(resource, name, StringComparison.Ordinal));
        if (path == StandaloneHost)
            Assert.Equal(truth.VirtualMachines.Select(m => m.Name)
                .Where(n => n.StartsWith(resource, StringComparison.Ordinal)).Order(), names.Order());
    }

    [Theory]
    [InlineData("esx", "vpx", StandaloneHost)]
    [InlineData("vpx", "esx", "")]
    [InlineData("esx", "gsx", "")]
    public async Task A_server_of_another_kind_is_refused(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);

        ToolResult result = await vcsim.EsxvirtAsync(vcsim.ConnectionUri(scheme, path), "hostname");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.StandardOutput);
        Assert.StartsWith(
            "error: failed to connect to the hypervisor\n", result.StandardError, StringComparison.Ordinal);
        Assert.Matches("Expecting '127.0.0.1' to be a .+ host but found a .+ host", result.StandardError);
    }

    [Theory]
    [InlineData("DC0", "does not specify a compute resource")]
    [InlineData("nosuch/DC0_H0", "nosuch")]
    [InlineData("DC0/DC0_C0", "does not specify a host system")]
    public async Task A_path_that_leads_to_no_host_is_refused(string path, string complaint)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("vpx");

        ToolResult result = await vcsim.EsxvirtAsync(vcsim.ConnectionUri("vpx", path), "hostname");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(complaint, result.StandardError, StringComparison.Ordinal);
    }

    private static string Digits(string reference) => new([.. reference.Where(char.IsAsciiDigit)]);

    private static string VmxOf(InventoryReport.Machine machine) =>
        $"""
        .encoding = "UTF-8"
        config.version = "8"
        virtualHW.version = "13"
        displayName = "{machine.Name}"
        memsize = "32"
        guestOS = "other"
        scsi0.present = "TRUE"
        scsi0.virtualDev = "lsilogic"
        scsi0:0.present = "TRUE"
        scsi0:0.deviceType = "scsi-hardDisk"
        scsi0:0.fileName = "disk1.vmdk"
        ethernet0.present = "TRUE"
        ethernet0.virtualDev = "e1000"
        ethernet0.networkName = "VM Network"
        ethernet0.addressType = "static"
        ethernet0.address = "00:0c:29:11:22:33"

        """;
}
