using System.Text.RegularExpressions;
using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>Commands that define, edit, rename and undefine, on the simulated host, in virsh's words.</summary>
public sealed class DefinitionCommandTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private const string Xml = """
        <domain type='vmware'>
          <name>new one</name>
          <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
          <title>A title</title>
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

    [Theory]
    [InlineData("define d.xml; domstate 'new one'", "Domain 'new one' defined from d.xml\n\nshut off\n\n", "")]
    [InlineData(
        "define --file d.xml --validate --virtual-hw-version 13", "Domain 'new one' defined from d.xml\n\n", "")]
    [InlineData("define d.xml; define d.xml; domstate 'new one'",
        "Domain 'new one' defined from d.xml\n\nDomain 'new one' defined from d.xml\n\nshut off\n\n", "")]
    [InlineData("define taken.xml", "\n",
        "error: Failed to define domain from taken.xml\n"
        + "error: operation failed: domain 'test' already exists with uuid 52f98547-9777-5b8b-0ef1-699d48b37d6f\n")]
    [InlineData("define none.xml", "\n", "error: Failed to open file 'none.xml': No such file or directory\n")]
    [InlineData("define d.xml --virtual-hw-version 3", "\n",
        "error: Failed to define domain from d.xml\n"
        + "error: invalid argument: virtual hardware version 3 is below 4, the oldest one\n")]
    [InlineData("create d.xml --paused", "\n",
        "error: Failed to create domain from d.xml\n"
        + "error: this function is not supported by the connection driver: virDomainCreateXML\n")]
    [InlineData("create none.xml", "\n", "error: Failed to open file 'none.xml': No such file or directory\n")]
    [InlineData("domrename test 'x/y 100%'; domstate 'x/y 100%'", "Domain successfully renamed\n\nrunning\n\n", "")]
    [InlineData("domrename test test", "\n",
        "error: Requested operation is not valid: domain with name 'test' already exists\n")]
    [InlineData("undefine test", "\n",
        "error: Failed to undefine domain 'test'\n"
        + "error: Requested operation is not valid: Domain is not suspended or powered off\n")]
    [InlineData("undefine db/primary --managed-save --snapshots-metadata; domstate db/primary",
        "Domain 'db/primary' has been undefined\n\n\n", "error: failed to get domain 'db/primary'\n")]
    [InlineData("undefine db/primary --nvram", "\n",
        "error: Failed to undefine domain 'db/primary'\n"
            + "error: unsupported flags (0x4) in function esxDomainUndefineFlags\n")]
    [InlineData(
        "undefine db/primary --keep-tpm --checkpoints-metadata", "Domain 'db/primary' has been undefined\n\n", "")]
    [InlineData("undefine db/primary --tpm", "\n",
        "error: Failed to undefine domain 'db/primary'\n"
            + "error: unsupported flags (0x20) in function esxDomainUndefineFlags\n")]
    [InlineData("undefine db/primary --keep-nvram --remove-all-storage", "\n",
        "error: Failed to undefine domain 'db/primary'\n"
            + "error: unsupported flags (0x8) in function esxDomainUndefineFlags\n")]
    [InlineData("undefine test --remove-all-storage", "\n",
        "error: Storage volume deletion is supported only on stopped domains\n")]
    [InlineData("undefine db/primary --storage sda --remove-all-storage", "\n",
        "error: Specified both --storage and --remove-all-storage\n")]
    [InlineData("undefine db/primary --wipe-storage", "\n",
        "error: '--wipe-storage' requires '--storage <string>' or '--remove-all-storage'\n")]
    [InlineData("undefine db/primary --delete-snapshots", "\n",
        "error: Option --remove-all-storage is required by option --delete-storage-volume-snapshots\n")]
    [InlineData("undefine db/primary --nvram --keep-nvram", "\n",
        "error: Options --nvram and --keep-nvram are mutually exclusive\n")]
    [InlineData("undefine db/primary --storage sda", "\n",
        "error: Failed to undefine domain 'db/primary'\n"
        + "error: Operation not supported: --storage: the host removes a domain's files together or not at all "
        + "(--remove-all-storage)\n")]
    [InlineData("undefine db/primary --remove-all-storage; domstate db/primary",
        "Removing [datastore1] db_primary/db_primary.vmx\nRemoving [datastore1] db_primary/db_primary.vmsd\n"
        + "Removing [datastore1] db_primary/vmware.log\nRemoving [datastore1] db_primary/db_primary.nvram\n"
        + "Removing [datastore1] db_primary/db_primary.vmdk\nRemoving [datastore1] db_primary/db_primary-flat.vmdk\n"
        + "Removing [datastore1] db_primary/data.vmdk\nRemoving [datastore1] db_primary/data-flat.vmdk\n"
        + "Removing [datastore1] db_primary/db_primary_1.vmdk\n"
        + "Removing [datastore1] db_primary/db_primary_1-flat.vmdk\nDomain 'db/primary' has been undefined\n\n\n",
        "error: failed to get domain 'db/primary'\n")]
    [InlineData("desc test --title a new one; desc test --title; list --title --autostart",
        "Domain title updated successfully\na new one\n Id   Name         State     Title\n"
        + "----------------------------------------\n 1    test         running   a new one\n"
        + " 3    web server   running   \n\n", "")]
    [InlineData("desc db/primary --title", "No title for domain: db/primary\n", "")]
    [InlineData("snapshot-edit test", "\n", "error: --snapshotname or --current is required\n")]
    [InlineData(
        "snapshot-edit test s --rename --clone", "\n", "error: Options --rename and --clone are mutually exclusive\n")]
    public async Task Command_prints_what_virsh_would(string command, string output, string error)
    {
        using TemporaryDirectory directory = Files();
        CommandRun run = await CommandRun.RunAsync(
            ["-c", "test:///default", command], "", directory: directory.Path, cancellationToken: Cancel);
        Assert.Equal((output, error), (run.Output, run.Error));
    }

    [Fact]
    public async Task An_edited_definition_is_taken_over()
    {
        CommandRun run = await EditAsync(
            "edit db/primary; desc db/primary",
            xml => xml.Replace("  <memory unit", "  <description>new</description>\n  <memory unit"));
        Assert.Equal(("Domain 'db/primary' XML configuration edited.\n\nnew\n", ""), (run.Output, run.Error));
    }

    [Fact]
    public async Task An_unchanged_one_is_not()
    {
        CommandRun run = await EditAsync("edit db/primary", xml => xml);
        Assert.Equal(("Domain 'db/primary' XML configuration not changed.\n\n", ""), (run.Output, run.Error));
    }

    [Fact]
    public async Task The_file_of_the_editor_is_private_and_goes_away()
    {
        using TemporaryDirectory directory = Files();
        string? seen = null;
        UnixFileMode mode = default;
        await CommandRun.RunAsync(
            ["-c", "test:///default", "edit db/primary"], "",
            new Dictionary<string, string> { ["TMPDIR"] = directory.Path }, cancellationToken: Cancel,
            editor: xml =>
            {
                seen = Directory.GetFiles(directory.Path, "virsh??????.xml").Single();
                if (!OperatingSystem.IsWindows())
                    mode = File.GetUnixFileMode(seen);
                return xml;
            });
        Assert.NotNull(seen);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
        Assert.Empty(Directory.GetFiles(directory.Path, "virsh*"));
    }

    [Fact]
    public async Task A_definition_that_fails_tells_why()
    {
        CommandRun run = await EditAsync("edit db/primary", xml => xml.Replace("</domain>", ""));
        Assert.StartsWith("error: Failed.\nerror: ", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task An_editor_that_fails_ends_it()
    {
        CommandRun run = await EditAsync("edit db/primary", null);
        Assert.Matches(
            "^error: internal error: Child process \\(vi .*virsh[A-Z0-9]{6}.xml\\) unexpected exit status 1\n$",
            run.Error);
    }

    [Fact]
    public async Task On_a_terminal_a_failure_asks_again()
    {
        int round = 0;
        CommandRun run = await EditAsync(
            "edit db/primary",
            xml => ++round == 1 ? xml.Replace("</vcpu>", "0000</vcpu>")
                : Regex.Replace(xml, ">\\d+</vcpu>", ">8</vcpu>"),
            terminal: true, input: "?\nx\nf\ny\n");
        const string Question = "\rFailed. Try again? [y,n,i,f,?]: ";
        Assert.Equal(
            Question + "y - yes, start editor again\nn - no, throw away my changes\n"
            + "i - turn off validation and try to redefine again\nf - force, try to redefine again\n"
            + "? - print this help\n"
            + Question + Question + Question + "Domain 'db/primary' XML configuration edited.\n\n",
            run.Output);
        Assert.Equal(2, run.Error.Split("configSpec.numCPUs").Length - 1);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_answer_no_throws_the_changes_away()
    {
        CommandRun run = await EditAsync(
            "edit --skip-validate db/primary; vcpucount db/primary --current --maximum",
            xml => xml.Replace("</vcpu>", "0000</vcpu>"), terminal: true, input: "n\n");
        Assert.StartsWith("\rFailed. Try again? [y,n,f,?]: ", run.Output);
        Assert.EndsWith("error: Failed.\n", run.Error);
    }

    [Theory]
    [InlineData("desc db/primary --edit", "text", "Domain description updated successfully\n")]
    [InlineData("desc db/primary --edit --title", "text\n", "Domain title updated successfully\n")]
    [InlineData("desc db/primary --edit", "\n", "Domain description not changed\n\n")]
    [InlineData("desc db/primary --edit --title", "", "Domain title not changed\n\n")]
    public async Task Descriptions_and_titles_are_edited(string command, string text, string output)
    {
        CommandRun run = await EditAsync(command, _ => text);
        Assert.Equal((output, ""), (run.Output, run.Error));
    }

    [Fact]
    public async Task Snapshots_are_renamed_and_described()
    {
        CommandRun run = await EditAsync(
            "snapshot-create-as test one; snapshot-edit test one; snapshot-list test --name",
            xml => xml.Replace("<name>one", "<name>two"));
        Assert.Equal(
            "error: Failed.\nerror: Must use --rename or --clone to change one to two\n", run.Error);
        Assert.Contains("one\n", run.Output);

        run = await EditAsync(
            "snapshot-create-as test one; snapshot-edit test one --rename; snapshot-dumpxml test two",
            xml => xml.Replace("<name>one", "<name>two").Replace("<description>", "<description>why"));
        Assert.Equal("", run.Error);
        Assert.Contains("Snapshot one renamed to two.\n", run.Output);
        Assert.Contains("<description>why</description>", run.Output);

        run = await EditAsync("snapshot-create-as test one; snapshot-edit test one --current", xml => xml);
        Assert.EndsWith(
            "error: Failed to update one\nerror: unsupported flags (0x2) in function esxDomainSnapshotCreateXML\n",
            run.Error);
    }

    [Fact]
    public async Task A_read_only_connection_refuses_all_of_it()
    {
        using TemporaryDirectory directory = Files();
        foreach ((string command, string api) in new[]
        {
            ("define d.xml", "virDomainDefineXML"), ("undefine db/primary", "virDomainUndefineFlags"),
            ("undefine db/primary --remove-all-storage", "virDomainUndefineFlags"),
            ("domrename test x", "virDomainRename"),
            ("desc test --title x", "virDomainSetMetadata"), ("create d.xml", "virDomainCreateXML"),
        })
        {
            CommandRun run = await CommandRun.RunAsync(
                ["-r", "-c", "test:///default", command], "", directory: directory.Path, cancellationToken: Cancel);
            Assert.EndsWith($"error: operation forbidden: read only access prevents {api}\n", run.Error);
        }
    }

    [Theory]
    [InlineData("edit test", "operation forbidden: virDomainGetXMLDesc with secure flag")]
    [InlineData("snapshot-edit test base", "operation forbidden: virDomainSnapshotGetXMLDesc with secure flag")]
    [InlineData("net-edit vSwitch0", "operation forbidden: read only access prevents virNetworkDefineXML")]
    [InlineData("desc test --edit", "operation forbidden: read only access prevents virDomainSetMetadata")]
    public async Task A_read_only_connection_opens_no_editor(string command, string reason)
    {
        bool isOpened = false;
        CommandRun run = await CommandRun.RunAsync(
            ["-r", "-c", "test:///default", command], "", cancellationToken: Cancel, editor: xml =>
            {
                isOpened = true;
                return xml;
            });
        Assert.False(isOpened);
        Assert.EndsWith($"error: {reason}\n", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_read_only_connection_does_not_say_that_files_are_removed()
    {
        CommandRun run = await CommandRun.RunAsync(
            ["-r", "-c", "test:///default", "undefine db/primary --remove-all-storage"], "", cancellationToken: Cancel);
        Assert.Equal("\n", run.Output);
    }

    private static async Task<CommandRun> EditAsync(
        string command, Func<string, string>? editor, bool terminal = false, string input = "") =>
        await CommandRun.RunAsync(
            ["-c", "test:///default", command], input, cancellationToken: Cancel, editor: editor, terminal: terminal);

    private static TemporaryDirectory Files()
    {
        var directory = new TemporaryDirectory();
        File.WriteAllText(Path.Combine(directory.Path, "d.xml"), Xml);
        File.WriteAllText(Path.Combine(directory.Path, "taken.xml"), Xml.Replace("new one", "test"));
        return directory;
    }
}
