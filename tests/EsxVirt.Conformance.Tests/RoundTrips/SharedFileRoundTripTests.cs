using EsxVirt.Conformance.Tests.Pairs;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Libvirt.Xml;
using EsxVirt.Vmx;
using Xunit;

namespace EsxVirt.Conformance.Tests.RoundTrips;

/// <summary>libvirt's own files on their way there and back.</summary>
public class SharedFileRoundTripTests
{
    public static IEnumerable<TheoryDataRow<string, string>> XmlFiles => new[] { "xml2vmx", "vmx2xml" }.SelectMany(
        folder => SharedPairs.Names(folder, ".xml").Select(row => new TheoryDataRow<string, string>(folder, row.Data)));

    public static IEnumerable<TheoryDataRow<string>> VmxFiles => SharedPairs.Names("vmx2xml", ".vmx");

    [Theory]
    [MemberData(nameof(XmlFiles))]
    public void Domain_xml_is_stable_after_one_reading(string folder, string name)
    {
        string once = Normal(File.ReadAllText(SharedPairs.File(folder, name, ".xml")));

        Assert.Equal(once, Normal(once));
    }

    /// <summary>
    /// What libvirt's converter says is read back without a loss, but for elements of VMware's namespace.
    /// </summary>
    [Theory]
    [MemberData(nameof(VmxXmlFiles))]
    public void The_xml_of_a_vmx_is_read_back_as_it_is(string name)
    {
        string xml = File.ReadAllText(SharedPairs.File("vmx2xml", name, ".xml"));
        Assert.SkipWhen(
            xml.Contains("xmlns:vmware", StringComparison.Ordinal), "the namespace is not read, as in libvirt");
        Assert.SkipWhen(!xml.Contains("<name>", StringComparison.Ordinal), "a domain without a name is not read");
        Assert.SkipWhen(xml.Contains("<mac address='00:00:00:00:00:00'", StringComparison.Ordinal),
            "a card without an address gets a random one");

        Assert.Equal(xml, Normal(xml));
    }

    public static IEnumerable<TheoryDataRow<string>> VmxXmlFiles => SharedPairs.Names("vmx2xml", ".xml");

    [Theory]
    [MemberData(nameof(VmxFiles))]
    public void A_vmx_keeps_its_domain_through_our_vmx(string name)
    {
        string path = SharedPairs.File("vmx2xml", name, ".vmx");
        Assert.SkipWhen(!File.Exists(Path.ChangeExtension(path, ".xml")), "libvirt refuses this file");
        byte[] vmx = File.ReadAllBytes(path);
        DomainDefinition first = Survivors(FromVmx(vmx));
        Assert.SkipWhen(first.Devices.Serials.Any(serial => serial.Source is NullSource),
            "a serial port of type null cannot be written");
        // SATA needs version 10, which some of these machines do not have.
        int hardwareVersion = Math.Max(
            int.Parse(VmxDocument.Parse(vmx, new VmxReadOptions { AllowDuplicateKeys = true })["virtualHW.version"]!),
            first.Devices.Disks.Any(disk => disk.Bus == DiskBus.Sata) ? 10 : 0);

        string written = DomainToVmx.Convert(
            first, new DomainToVmxContext { VirtualHardwareVersion = hardwareVersion });

        Assert.Equal(first, Survivors(FromVmx(System.Text.Encoding.UTF8.GetBytes(written))));
    }

    private static string Normal(string xml) =>
        DomainXml.Format(DomainXml.Parse(xml, new Random(1)), DomainXmlFlags.Secure | DomainXmlFlags.Inactive);

    private static DomainDefinition FromVmx(byte[] vmx) => VmxToDomain.Convert(
        vmx, new VmxToDomainContext { ResolveFileName = OfflineFileNames.In("[datastore] directory") }).Domain;

    /// <summary>
    /// The domain without what does not survive the way to VMX, in libvirt as here: the BIOS UUID, PCI addresses and
    /// empty controllers, write caching on IDE, who gave a MAC address if nobody says it, an empty video setting.
    /// </summary>
    private static DomainDefinition Survivors(DomainDefinition domain) => domain with
    {
        HardwareUuid = null,
        Devices = domain.Devices with
        {
            Disks = domain.Devices.Disks.Select(Survivor).ToValueList(),
            Controllers = domain.Devices.Controllers.Where(controller => IsUsed(domain, controller))
                .Select(controller => controller with { Address = null }).ToValueList(),
            Interfaces = domain.Devices.Interfaces.Select(card => card with
            {
                MacType = null,
                MacCheck = card.MacCheck == true ? true : null,
            }).ToValueList(),
            Videos = domain.Devices.Videos.Select(
                video => video with { VramKiB = Math.Max(video.VramKiB, 64) }).ToValueList(),
        },
    };

    private static DiskDevice Survivor(DiskDevice disk) => disk with
    {
        Driver = disk.Bus == DiskBus.Ide ? DiskDriver.Default : disk.Driver,
        // A host drive without a device is written as one without a medium.
        Source = disk is { Type: DiskType.Block, Source: "emptyBackingString" } ? null : disk.Source,
    };

    private static bool IsUsed(DomainDefinition domain, ControllerDevice controller) =>
        domain.Devices.Disks.Any(disk => Names.DiskBus[disk.Bus] == Names.ControllerType[controller.Type]
            && disk.Address is DriveAddress address && address.Controller == controller.Index);
}
