using System.Text.RegularExpressions;
using EsxVirt.Vmx;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Profiles;

/// <summary>The promises of docs/simulator.md about what a set of machines holds.</summary>
public sealed class ProfileTests
{
    private static readonly IReadOnlyList<SimulatedMachine> Machines =
        new SimulatedServer(new SimulatorOptions { Vms = 15 }).Machines;

    [Theory]
    [InlineData(@"scsi\d\.virtualDev = ""buslogic""")]
    [InlineData(@"scsi\d\.virtualDev = ""lsilogic""")]
    [InlineData(@"scsi\d\.virtualDev = ""lsisas1068""")]
    [InlineData(@"scsi\d\.virtualDev = ""pvscsi""")]
    [InlineData(@"scsi\d:(1[6-9]|[2-6]\d)\.present")]
    [InlineData(@"sata\d:\d+\.fileName = "".*\.vmdk""")]
    [InlineData(@"sata\d:\d+\.fileName = "".*\.iso""")]
    [InlineData(@"nvme\d:\d+\.fileName")]
    [InlineData(@"ide\d:\d\.fileName = "".*\.vmdk""")]
    [InlineData(@"floppy\d\.fileType = ""file""")]
    [InlineData(@"floppy\d\.fileType = ""device""")]
    [InlineData(@"deviceType = ""cdrom-raw""")]
    [InlineData(@"deviceType = ""atapi-cdrom""")]
    [InlineData(@"deviceType = ""scsi-passthru""")]
    [InlineData(@"clientDevice = ""TRUE""")]
    [InlineData(@"fileName = ""auto detect""")]
    [InlineData(@"fileName = ""emptyBackingString""")]
    [InlineData(@"mode = ""independent-nonpersistent""")]
    [InlineData(@"writeThrough = ""TRUE""")]
    [InlineData(@"ethernet\d\.virtualDev = ""vlance""")]
    [InlineData(@"ethernet\d\.virtualDev = ""vmxnet""")]
    [InlineData(@"ethernet\d\.features = ""15""")]
    [InlineData(@"ethernet\d\.virtualDev = ""vmxnet3""")]
    [InlineData(@"ethernet\d\.virtualDev = ""e1000""")]
    [InlineData(@"ethernet\d\.virtualDev = ""e1000e""")]
    [InlineData(@"connectionType = ""bridged""")]
    [InlineData(@"connectionType = ""custom""")]
    [InlineData(@"connectionType = ""nat""")]
    [InlineData(@"dvs\.switchId = ""50 20 ")]
    [InlineData(@"addressType = ""generated""\s+ethernet\d\.generatedAddress = ""00:0c:29:")]
    [InlineData(@"addressType = ""vpx""\s+ethernet\d\.generatedAddress = ""00:50:56:[89ab]")]
    [InlineData(@"addressType = ""static""\s+ethernet\d\.address = ""00:50:56:[0-3]")]
    [InlineData(@"checkMACAddress = ""true""")]
    [InlineData(@"checkMACAddress = ""false""")]
    [InlineData(@"serial\d\.fileType = ""file""")]
    [InlineData(@"serial\d\.fileType = ""device""")]
    [InlineData(@"serial\d\.fileType = ""pipe""")]
    [InlineData(@"serial\d\.network\.endPoint = ""server""")]
    [InlineData(@"serial\d\.network\.endPoint = ""client""")]
    [InlineData(@"serial\d\.fileName = ""telnet://")]
    [InlineData(@"serial\d\.fileName = ""ssl://\[")]
    [InlineData(@"parallel\d\.fileType = ""file""")]
    [InlineData(@"parallel\d\.fileType = ""device""")]
    [InlineData(@"RemoteDisplay\.vnc\.password")]
    [InlineData(@"sharedFolder1\.guestName")]
    [InlineData(@"firmware = ""efi""\s+uefi\.secureBoot\.enabled = ""TRUE""\s+vtpm\.present = ""TRUE""")]
    [InlineData(@"nvram = "".*\.nvram""")]
    [InlineData(@"vm\.genid = ""-?\d+""")]
    [InlineData(@"sched\.cpu\.affinity")]
    [InlineData(@"sched\.cpu\.shares = ""3500""")]
    [InlineData(@"sched\.cpu\.shares = ""low""")]
    [InlineData(@"sched\.mem\.minSize = ""1024""")]
    [InlineData(@"cpuid\.coresPerSocket = ""4""")]
    [InlineData(@"annotation = ""Says \|22hello\|22 \|7c twice\|0aand 100% more""")]
    [InlineData(@"displayName = ""db%2fprimary""")]
    [InlineData(@"displayName = ""100%25 café""")]
    [InlineData(@"displayName = ""Marc's \|22lab\|22""")]
    public void Some_machine_shows(string pattern)
        => Assert.Contains(Machines, machine => Regex.IsMatch(machine.Vmx, pattern));

    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esx-3.5")]
    [InlineData("gsx-2.0")]
    public void Every_file_is_well_formed_fits_its_host_and_has_no_placeholder_left(string product)
    {
        foreach (SimulatedMachine machine in new SimulatedServer(new SimulatorOptions
        {
            Product = product,
            Vms = 30,
        }).Machines)
        {
            VmxDocument vmx = VmxDocument.Parse(machine.Vmx);
            Assert.Empty(vmx.Duplicates);
            Assert.DoesNotContain('{', machine.Vmx);
            int hardware = int.Parse(vmx["virtualHW.version"]!);
            Assert.InRange(hardware, 4, product switch { "esx-3.5" => 4, "gsx-2.0" => 7, _ => 21 });
        }
    }

    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esx-3.5")]
    [InlineData("gsx-2.0")]
    [InlineData("vcenter-8.0")]
    public void Names_uuids_and_files_are_unique_and_every_state_occurs(string product)
    {
        IReadOnlyList<SimulatedMachine> machines = new SimulatedServer(new SimulatorOptions
        {
            Product = product,
            Vms = 500,
        }).Machines;
        Assert.Equal(500, machines.Select(machine => machine.Name).Distinct().Count());
        Assert.Equal(500, machines.Select(machine => machine.Moid).Distinct().Count());
        Assert.Equal(500, machines.Select(machine => machine.VmxPath).Distinct().Count());
        Assert.Equal(
            1000, machines.SelectMany(machine => new[] { machine.BiosUuid, machine.InstanceUuid }).Distinct().Count());
        Assert.Equal(["poweredOff", "poweredOn", "suspended"], machines.Select(machine => machine.PowerState)
            .Distinct().Order());
    }

    [Fact]
    public void The_same_seed_makes_the_same_machines_and_another_seed_others()
    {
        static IEnumerable<string> Files(int seed) => new SimulatedServer(new SimulatorOptions
        {
            Seed = seed,
        }).Machines.Select(machine => machine.Vmx);

        Assert.Equal(Files(7), Files(7));
        Assert.Empty(Files(7).Intersect(Files(8)));
    }

    [Fact]
    public void Four_machines_already_show_every_state()
        => Assert.Equal(
            ["poweredOff", "poweredOn", "suspended"],
            new SimulatedServer(new SimulatorOptions
            {
                Vms = 4,
            }).Machines.Select(machine => machine.PowerState).Distinct().Order());

    [Fact]
    public void Absolute_names_on_gsx_are_those_of_windows()
        => Assert.Contains(
            new SimulatedServer(new SimulatorOptions { Product = "gsx-2.0", Vms = 20 }).Machines,
            machine => machine.Vmx.Contains("fileName = \"C:\\Virtual Machines\\iso\\install.iso\""));
}
