using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.VSphere.Simulator;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>
/// What virsh 9.0 crashes on, refuses or tells wrongly, and esxvirt does not: the table in docs/storage.md. Each row
/// runs both on the same simulated host, so that a row which no longer holds fails.
/// </summary>
public sealed class StorageFailureTests
{
    private enum Virsh
    {
        /// <summary>It is ended by a signal.</summary>
        Crashes,

        /// <summary>It fails where there is an answer.</summary>
        Fails,

        /// <summary>It succeeds, with a wrong answer.</summary>
        Errs,
    }

    private sealed record Row(string Oddity, string Command, Virsh Virsh, string Ours)
    {
        /// <summary>Part of virsh's wrong answer.</summary>
        public string Wrong { get; init; } = "";

        /// <summary>Esxvirt fails too, but says why.</summary>
        public bool OursFails { get; init; }
    }

    private static readonly Row[] Rows =
    [
        new("no-path", "pool-list --all", Virsh.Crashes, " no path "),
        new("no-path", "pool-list --all --details", Virsh.Crashes, " datastore1 "),
        new("no-path", "pool-info 'no path'", Virsh.Crashes, "State:          running"),
        new("no-path", "pool-dumpxml unmounted", Virsh.Crashes, "<name>unmounted</name>"),
        new(
            "no-path", "pool-name 00000000-0000-0000-0000-000000000001", Virsh.Crashes, "failed to get pool")
        {
            OursFails = true,
        },
        new("no-mount", "pool-info 'no mount'", Virsh.Fails, "State:          running"),
        new("odd", "pool-dumpxml 'nfs41 1'", Virsh.Fails, "<format type='nfs'/>"),
        new("odd", "pool-dumpxml vsanDatastore", Virsh.Fails, "<pool type='dir'>"),
        new("odd", "pool-dumpxml 'vvol 1'", Virsh.Fails, "<pool type='dir'>"),
        new("odd", "vol-list \"odd <name> & \\\"more\\\" it's é\"", Virsh.Fails, "iso/install.iso"),
        new("odd", "pool-info iqn.2001-05.com.example:t3", Virsh.Fails, "State:          running"),
        new("odd", "vol-list iqn.2001-05.com.example:t2", Virsh.Crashes, "naa.600a0b800000000000000003"),
        new("no-capacity", "vol-info test/test.vmdk datastore1", Virsh.Crashes, "Allocation:     2.00 GiB"),
        new("no-capacity", "vol-list datastore1 --details", Virsh.Crashes, "test/test.vmdk"),
        new("no-capacity", "vol-dumpxml test/test.vmdk datastore1", Virsh.Crashes, "<format type='vmdk'/>"),
        new("no-folder", "vol-list datastore1", Virsh.Crashes, "test/test.vmdk"),
        new("broken-disk", "vol-list 'local 1'", Virsh.Errs, "iso/install.iso") { Wrong = " Name   Path\n" },
        new(
            "varied", "vol-list 'nas 1'", Virsh.Errs, "templates/server.vmdk")
        {
            Wrong = "templates/server-000001.vmdk",
        },
        new("varied", "vol-path '[nas 1] a & b <c>/é 日本.iso'", Virsh.Fails, "[nas 1] a & b <c>/é 日本.iso"),
        new(
            "varied", "vol-info 'images/linux/*.iso' datastore1", Virsh.Errs, "No storage volume")
        {
            Wrong = "images/linux/*.iso",
            OursFails = true,
        },
        new(
            "varied", "vol-pool /vmfs/devices/disks/naa.600a0b800000000000000003", Virsh.Fails,
            "iqn.2001-05.com.example:t2"),
        new(
            "varied", "vol-info /vmfs/devices/disks/naa.600a0b800000000000000001 iqn.2001-05.com.example:t2",
            Virsh.Errs, "is not in pool")
        {
            Wrong = "100.00 GiB",
            OursFails = true,
        },
        new("varied", "vol-info nosuch/x.vmdk datastore1", Virsh.Fails, "No storage volume") { OursFails = true },
        new(
            "vcenter", "vol-path nosuch/x.vmdk 'nas 1'", Virsh.Errs, "No storage volume")
        {
            Wrong = "[nas 1] nosuch/x.vmdk",
            OursFails = true,
        },
        new("free-space", "pool-info 'nas 1'", Virsh.Errs, "Allocation:     0.00 B") { Wrong = "16.00 EiB" },
    ];

    public static TheoryData<int, string, string> All =>
        [.. Rows.Select((row, number) => (number, row.Oddity, row.Command))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Esxvirt_answers_where_virsh_does_not(int number, string oddity, string command)
    {
        Row row = Rows[number];
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync(
            oddity == "vcenter" ? "vcenter-8.0" : "esxi-8.0", vms: 2, storage: StorageFor(oddity));
        MakeOdd(host.Server, oddity);
        string uri = oddity == "vcenter"
            ? host.ConnectionUri("vpx", "folder1/dc1/cluster1/esx1")
            : host.ConnectionUri();

        ToolResult theirs = await ForeignTool.RunAsync(virsh, ["-c", uri, command], host.Environment);
        ToolResult ours = await EsxvirtCommand.RunAsync(["-c", uri, command], host.Environment);

        Assert.Equal(row.Virsh, theirs.Crashed ? Virsh.Crashes : theirs.ExitCode != 0 ? Virsh.Fails : Virsh.Errs);
        Assert.Contains(row.Wrong, theirs.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain(row.Ours, theirs.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(row.OursFails ? 1 : 0, ours.ExitCode);
        Assert.Contains(row.Ours, row.OursFails ? ours.StandardError : ours.StandardOutput, StringComparison.Ordinal);
    }

    private static SimulatorStorage StorageFor(string oddity) => oddity switch
    {
        "no-path" or "no-mount" or "odd" => SimulatorStorage.Odd,
        "varied" or "vcenter" or "broken-disk" => SimulatorStorage.Varied,
        _ => SimulatorStorage.Usual,
    };

    private static void MakeOdd(SimulatedServer server, string oddity)
    {
        SimulatedDatastore Store(string name) => server.Datastores.First(store => store.Name == name);
        switch (oddity)
        {
            case "no-capacity":
                server.OddSearches = folder => folder.File.OfType<VmDiskFileInfo>().ToList()
                    .ForEach(disk => disk.CapacityKb = null);
                break;
            case "no-folder":
                server.OddSearches = folder =>
                    folder.FolderPath = folder.FolderPath == "[datastore1] iso/" ? null : folder.FolderPath;
                break;
            case "broken-disk":
                Store("local 1").Write(
                    "iso/broken.vmdk", "# Disk DescriptorFile\nRW 1 VMFS \"gone-flat.vmdk\"\n"u8.ToArray());
                break;
            case "free-space":
                Store("nas 1").FreeSpace = (4L << 40) + 3;
                break;
        }
    }
}
