using EsxVirt.Conformance.Tests.Foreign;
using Xunit;

namespace EsxVirt.Conformance.Tests.FirstSteps;

/// <summary>What the README tells a newcomer to type, typed: the command as a process of its own.</summary>
public sealed class FirstStepsTests
{
    [Fact]
    public async Task A_list_needs_no_server()
    {
        ToolResult result = await EsxvirtCommand.RunAsync(["-c", "test:///default", "list", "--all"]);

        string[] lines = result.Succeeded().Split('\n');
        Assert.Matches("^ Id +Name +State$", lines[0]);
        Assert.Matches("^-+$", lines[1]);
        Assert.Contains(lines, line => line.EndsWith("running", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("shut off", StringComparison.Ordinal));
        Assert.Empty(result.StandardError);
    }

    [Fact]
    public async Task A_file_is_converted_without_a_connection()
    {
        using TemporaryDirectory directory = new();
        string vmx = directory.Write(
            "demo.vmx",
            """
            config.version = "8"
            virtualHW.version = "4"
            displayName = "demo"
            memsize = "1024"
            scsi0.present = "TRUE"
            scsi0.virtualDev = "lsilogic"
            scsi0:0.present = "TRUE"
            scsi0:0.deviceType = "scsi-hardDisk"
            scsi0:0.fileName = "/vmfs/volumes/local-storage/demo/demo.vmdk"

            """);

        ToolResult beside = await EsxvirtCommand.RunAsync(["domxml-from-native", "vmware-vmx", vmx]);
        ToolResult piped = await EsxvirtCommand.RunAsync(
            ["domxml-from-native", "vmware-vmx", "-"], input: await File.ReadAllTextAsync(vmx, Cancellation));

        Assert.Contains("<memory unit='KiB'>1048576</memory>", beside.Succeeded(), StringComparison.Ordinal);
        Assert.Contains(
            "<source file='[local-storage] demo/demo.vmdk'/>", beside.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(beside.StandardOutput, piped.Succeeded());
    }

    [Fact]
    public async Task Conversion_goes_there_and_back()
    {
        using TemporaryDirectory directory = new();
        ToolResult xml = await EsxvirtCommand.RunAsync(
            ["-q", "-c", "test:///default", "list --all --uuid"]);
        string uuid = xml.Succeeded().Split('\n')[0];
        string file = directory.Write(
            "domain.xml",
            (await EsxvirtCommand.RunAsync(["-q", "-c", "test:///default", "dumpxml", uuid, "--inactive"]))
                .Succeeded());

        ToolResult vmx = await EsxvirtCommand.RunAsync(["domxml-to-native", "vmware-vmx", "--xml", file]);

        Assert.Contains("config.version = \"8\"\n", vmx.Succeeded(), StringComparison.Ordinal);
        Assert.Contains("virtualHW.version = \"13\"\n", vmx.StandardOutput, StringComparison.Ordinal);
        Assert.Contains($"uuid.bios = \"{BiosForm(uuid)}\"\n", vmx.StandardOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vcenter", "vpx", "folder1/dc1/cluster1/esx1")]
    public async Task A_simulated_host_can_be_tried_with_virsh(string model, string scheme, string path)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        (ServerProcess server, int port) = await EsxvirtCommand.StartSimulatorAsync(
            "--model", model, "--vms", "20", "--no-tls", "--user", "tester", "--password", "p@ss <&> \"word'");
        await using ServerProcess running = server;
        using AuthFile authFile = new("tester", "p@ss <&> \"word'");
        string uri = $"{scheme}://tester@127.0.0.1:{port}/{path}?transport=http&legacy_uuid=1";

        ToolResult theirs = await ForeignTool.RunAsync(virsh, ["-c", uri, "list", "--all"], authFile.Environment);
        ToolResult ours = await EsxvirtCommand.RunAsync(["-c", uri, "list", "--all"], authFile.Environment);

        Assert.Equal(theirs.Succeeded(), ours.Succeeded());
        Assert.True(ours.StandardOutput.Split('\n').Length > 4, ours.StandardOutput);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // 564d9bef-acd9-b4e0-c8f0-aea8b9103515 is "56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15" in a VMX.
    private static string BiosForm(string uuid)
    {
        string[] bytes = [.. uuid.Replace("-", "").Chunk(2).Select(pair => new string(pair))];
        return $"{string.Join(' ', bytes[..8])}-{string.Join(' ', bytes[8..])}";
    }
}
