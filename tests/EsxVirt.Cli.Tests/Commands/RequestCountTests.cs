using System.Collections.Concurrent;
using EsxVirt.Cli.Tests.Support;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>
/// What each command that changes a domain sends, in its order: beyond opening, closing, and the updates of its tasks.
/// The request that finds the domain brings all that its first change has to know.
/// </summary>
public sealed class RequestCountTests
{
    private const string Host = "esx://host.example.com/";
    private const string Esx1 = "vpx://vc.example.com/folder1/dc1/cluster1/esx1";
    private const string Esx2 = "vpx://vc.example.com/folder1/dc1/cluster1/esx2";

    private const string Look = "RetrievePropertiesEx";
    private const string Open = "RetrieveServiceContent Login RetrievePropertiesEx";
    private const string SwitchOn = Look + " PowerOnVM_Task CreateFilter";
    private const string SwitchOff = Look + " PowerOffVM_Task CreateFilter";
    private const string Reconfigure = Look + " ReconfigVM_Task CreateFilter";
    private const string Create = Look + " CreateSnapshot_Task CreateFilter";
    private const string Revert = Look + " RevertToSnapshot_Task CreateFilter";
    private const string Remove = Look + " RemoveSnapshot_Task CreateFilter";

    public static TheoryData<string, string> Commands => new()
    {
        { "start db/primary", SwitchOn },
        { "suspend test", Look + " SuspendVM_Task CreateFilter" },
        { "resume 'old server'", SwitchOn },
        { "reset test", Look + " ResetVM_Task CreateFilter" },
        { "destroy test", SwitchOff },
        { "shutdown test", Look + " ShutdownGuest" },
        { "shutdown test --wait", Look + " ShutdownGuest CreateFilter" },
        { "reboot test", Look + " RebootGuest" },

        { "setmem test 512M", Reconfigure },
        { "setmaxmem db/primary 4G", Reconfigure },
        { "setvcpus db/primary 2", Reconfigure },
        { "setvcpus 'web server' 4 --live", Reconfigure },
        { "memtune test --min-guarantee 1024", Reconfigure },
        // It prints what the server has afterwards.
        { "schedinfo test --set shares=-3", $"{Reconfigure} {Look}" },
        { "desc test new words", Reconfigure },
        { "desc test --title new words", Reconfigure },
        { "desc test --edit", Reconfigure },
        { "autostart test", Look + " ReconfigureAutostart" },
        { "autostart test --disable", Look + " ReconfigureAutostart" },

        { "create new.xml", "" },
        {
            "define new.xml",
            // The move is over at the second look, which is the reply on its task; the third brings the identity.
            $"{Look} QueryConfigOptionDescriptor PUT/folder MoveDatastoreFile_Task {Look} "
                + $"RegisterVM_Task CreateFilter {Look}"
        },
        { "domrename test other", Look + " Rename_Task CreateFilter" },
        { "undefine db/primary", Look + " UnregisterVM" },
        // Without a filter on the machine, which is gone before it can be watched.
        { "undefine db/primary --remove-all-storage", Look + " Destroy_Task CreateFilter CreateFilter" },

        { "snapshot-create test", Create },
        { "snapshot-create-as test new --disk-only", Create },
        { "snapshot-create-as test new --halt", $"{Create} {SwitchOff}" },
        { "snapshot-revert test base", Revert },
        { "snapshot-revert test --current", Revert },
        { "snapshot-revert test 'before update' --running", $"{Revert} {Look}" },
        { "snapshot-revert test base --running", $"{Revert} {SwitchOn}" },
        { "snapshot-revert test 'before update' --paused", $"{Revert} {Look} {Look} SuspendVM_Task CreateFilter" },
        { "snapshot-delete test base", Remove },
        { "snapshot-delete test base --children", Remove },
        { "snapshot-delete test base --children-only", $"{Remove} {Remove}" },
        { "snapshot-delete test base --metadata", Look },
        // As virsh, it looks whether somebody else changed it meanwhile.
        { "snapshot-edit test base --rename", $"{Look} {Look} {Look} RenameSnapshot" },

        { "screenshot test test.png", Look + " GET/screen" },
        { "vncdisplay 'web server'", Look + " GET/folder" },
        { "domdisplay 'web server'", Look + " GET/folder" },
        { "console test", Look + " AcquireTicket" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task On_a_host(string command, string requests) =>
        Assert.Equal(
            $"{Open} {requests} Logout".Replace("  ", " "), await SentAsync(new SimulatorOptions(), Host, command));

    [Fact]
    public async Task A_migration_opens_two_connections_and_sends_four_requests() => Assert.Equal(
        $"{Open} {Look} {Open} ValidateMigration MigrateVM_Task CreateFilter Logout Logout",
        await SentAsync(
            new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 10 },
            Esx1,
            server => $"migrate '{server.Machines.First(machine => machine.HostName == "esx1").Name}' {Esx2}"));

    private static Task<string> SentAsync(SimulatorOptions options, string uri, string command) =>
        SentAsync(options, uri, _ => command);

    private static async Task<string> SentAsync(
        SimulatorOptions options, string uri, Func<SimulatedServer, string> command)
    {
        const string newDomain = """
            <domain type='vmware'>
              <name>new</name>
              <memory unit='KiB'>1048576</memory>
              <vcpu>1</vcpu>
              <os><type arch='x86_64'>hvm</type></os>
              <devices>
                <disk type='file' device='disk'>
                  <source file='[datastore1] iso/data.vmdk'/>
                  <target dev='sda' bus='scsi'/>
                </disk>
              </devices>
            </domain>
            """;
        await using var server = new SimulatedServer(options);
        using var directory = new TemporaryDirectory();
        directory.Write("new.xml", newDomain);
        var sent = new ConcurrentQueue<string>();
        server.Interceptor = call =>
        {
            if (call.Name != "WaitForUpdatesEx")
                sent.Enqueue(call.Name.Replace(" ", ""));
            return null;
        };
        CommandRun run = await CommandRun.RunAsync(
            ["-c", uri, command(server)], "", directory: directory.Path, server: server,
            editor: text => text.Contains("<name>base") ? text.Replace("base", "other") : "new words");
        Assert.Equal(command(server) == "create new.xml" ? 1 : 0, run.ExitCode);
        return string.Join(' ', sent);
    }
}
