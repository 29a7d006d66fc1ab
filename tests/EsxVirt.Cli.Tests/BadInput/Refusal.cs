using EsxVirt.Cli.Tests.Support;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Cli.Tests.BadInput;

/// <summary>A command that fails with an error, and asks the server for no change.</summary>
internal static class Refusal
{
    public const string Host = "esx://host.example.com/";

    private static readonly string[] Reads =
    [
        "RetrieveServiceContent", "Login", "RetrievePropertiesEx", "QueryConfigOptionDescriptor", "FindByUuid",
        "Logout",
    ];

    /// <summary>On a new host.</summary>
    /// <param name="command">The command line after the connection.</param>
    /// <param name="errors">Its lines on standard error, separated by <c>|</c>.</param>
    /// <param name="files">What lies in its directory, besides a definition <c>good.xml</c>.</param>
    public static async Task AssertAsync(string command, string errors, params (string Name, string Content)[] files)
    {
        await using var server = new SimulatedServer();
        await AssertAsync(server, Host, [command], errors, [("good.xml", Definition("new")), .. files]);
    }

    /// <summary>On a server that there is.</summary>
    public static async Task AssertAsync(
        SimulatedServer server,
        string uri,
        IReadOnlyList<string> command,
        string errors,
        params IReadOnlyList<(string Name, string Content)> files)
    {
        string before = server.Describe();
        server.ResetCounts();
        using var directory = new TemporaryDirectory();
        foreach ((string name, string content) in files)
            directory.Write(name, content);
        CommandRun run = await CommandRun.RunAsync(
            ["-c", uri, .. command], "", directory: directory.Path, server: server);
        Assert.Equal($"error: {errors.Replace("|", "\nerror: ")}\n", run.Error);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(server.RequestCounts.Keys.Except(Reads));
        Assert.Equal(before, server.Describe());
    }

    /// <summary>A new domain on the simulated host; the name goes into the XML as it is.</summary>
    public static string Definition(
        string name, string disk = "<source file='[datastore1] iso/data.vmdk'/><target dev='sda' bus='scsi'/>") => $"""
        <domain type='vmware'>
          <name>{name}</name>
          <memory unit='KiB'>1048576</memory>
          <vcpu>1</vcpu>
          <os><type arch='x86_64'>hvm</type></os>
          <devices>
            <disk type='file' device='disk'>{disk}</disk>
          </devices>
        </domain>
        """;
}
