using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Cli.Tests.BadInput;

/// <summary>Hosts, datastores and files that are not there, or are the wrong ones.</summary>
public sealed class PlaceTests
{
    private const string Cluster = "vpx://vc.example.com/folder1/dc1/cluster1";
    private const string Esx3 = "vpx://vc.example.com/folder1/dc1/esx3";
    private const string CannotDeduce = "cannot deduce datastore and path for VMX file";

    /// <summary>What stands in the place of the hard disk, and why that is no place for a VMX file.</summary>
    public static TheoryData<string, string> Disks => new()
    {
        { "", "internal error: Domain XML doesn't contain any disks, " + CannotDeduce },
        {
            "<disk type='block' device='disk'><source dev='/dev/x'/><target dev='sda' bus='scsi'/></disk>",
            "internal error: Domain XML doesn't contain any file-based harddisks, " + CannotDeduce
        },
        {
            "<disk type='file' device='cdrom'><source file='[datastore1] a.iso'/><target dev='hda' bus='ide'/></disk>",
            "internal error: Domain XML doesn't contain any file-based harddisks, " + CannotDeduce
        },
        { Disk("[nowhere] iso/x.vmdk"), "internal error: Could not find datastore with name 'nowhere'" },
        {
            Disk("[datastore1] iso/data.vmdk") + Disk("[nowhere] iso/x.vmdk", "sdb"),
            "internal error: Could not find datastore with name 'nowhere'"
        },
        {
            Disk("/vmfs/volumes/datastore1/x.vmdk"),
            "invalid argument: Datastore path '/vmfs/volumes/datastore1/x.vmdk' doesn't have expected format "
                + "'[<datastore>] <path>'"
        },
        {
            Disk("[datastore1"),
            "invalid argument: Datastore path '[datastore1' doesn't have expected format '[<datastore>] <path>'"
        },
        {
            Disk("[datastore1] iso/../x/y.vmdk"),
            "invalid argument: Datastore path '[datastore1] iso/../x/y.vmdk' must not hold '.' or '..' between slashes"
        },
        {
            Disk("[datastore1] iso/x.iso"),
            "internal error: Expecting source '[datastore1] iso/x.iso' of first file-based harddisk to be a VMDK image"
        },
    };

    public static TheoryData<string, string> Migrations => new()
    {
        { Cluster + "/esx1", "internal error: Attempt to migrate guest to the same host esx1" },
        {
            Cluster + "/esx9",
            "internal error: Could not find host system specified in '/folder1/dc1/cluster1/esx9': no host of the "
                + "cluster is named 'esx9'"
        },
        {
            "vpx://vc.example.com/nowhere/cluster1/esx2",
            "internal error: Could not find datacenter specified in '/nowhere/cluster1/esx2': no folder or datacenter "
                + "is named 'nowhere' there"
        },
        { "vpx://vc.example.com", "invalid argument: Path has to specify the datacenter and compute resource" },
        {
            Esx3 + " --copy-storage-all --datastore nowhere",
            "Storage pool not found: host 'esx3' has no datastore with name 'nowhere'"
        },
        {
            "esx://host.example.com/",
            "internal error: Expecting 'host.example.com' to be a ESX(i) host but found a vCenter/VPX host"
        },
    };

    [Theory]
    [MemberData(nameof(Disks))]
    public Task A_definition_needs_a_disk_in_a_datastore(string disks, string error) => Refusal.AssertAsync(
        "define bad.xml",
        "Failed to define domain from bad.xml|" + error,
        ("bad.xml", $"<domain type='vmware'><name>new</name><memory>1048576</memory><os><type>hvm</type></os>"
            + $"<devices>{disks}</devices></domain>"));

    [Theory]
    [MemberData(nameof(Migrations))]
    public async Task A_migration_needs_another_host(string destination, string errors)
    {
        await using var server = new SimulatedServer(
            new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 10 });
        string name = server.Machines.First(machine => machine.HostName == "esx1").Name;
        await Refusal.AssertAsync(server, Cluster + "/esx1", [$"migrate '{name}' {destination}"], errors);
    }

    private static string Disk(string file, string target = "sda") =>
        $"<disk type='file' device='disk'><source file='{file}'/><target dev='{target}' bus='scsi'/></disk>";
}
