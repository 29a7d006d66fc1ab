using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Xml;

/// <summary>
/// Well-formed XML that says something wrong. The messages are libvirt's: collected by defining each of these domains
/// with virsh 9.0 on its test driver (with that driver's type), or from its documentation where the drivers differ.
/// </summary>
public class WrongDomainTests
{
    [Theory]
    [InlineData("<disk type='x'><source file='/a'/><target dev='hda'/></disk>",
        "XML error: Invalid value for attribute 'type' in element 'disk': 'x'.")]
    [InlineData("<disk type='file' device='x'><source file='/a'/><target dev='hda'/></disk>",
        "XML error: Invalid value for attribute 'device' in element 'disk': 'x'.")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='hda' bus='x'/></disk>",
        "XML error: Invalid value for attribute 'bus' in element 'target': 'x'.")]
    [InlineData("<disk type='file'><source file='/a'/></disk>", "missing target information for device /a")]
    [InlineData("<disk type='file' device='cdrom'></disk>", "missing target information for device")]
    [InlineData("<disk type='file'><driver cache='x'/><source file='/a'/><target dev='hda'/></disk>",
        "XML error: Invalid value for attribute 'cache' in element 'driver': 'x'.")]
    [InlineData("<disk type='file'><source file='/a' startupPolicy='default'/><target dev='hda'/></disk>",
        "XML error: Invalid value for attribute 'startupPolicy' in element 'source': 'default'.")]
    [InlineData("<disk type='file'><source file='/a' startupPolicy='requisite'/><target dev='hda'/></disk>",
        "XML error: disk startupPolicy 'requisite' is allowed only for cdrom or floppy")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='hda'/><address controller='0'/></disk>",
        "internal error: No type specified for device address")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='hda'/><address type='foo'/></disk>",
        "unsupported configuration: unknown address type 'foo'")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='hda'/><address type='drive' controller='x'/></disk>",
        "XML error: Invalid value for attribute 'controller' in element 'address': 'x'. Expected "
            + "non-negative integer value")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='hda'/><address type='drive' unit='-1'/></disk>",
        "XML error: Invalid value for attribute 'unit' in element 'address': '-1'. Expected "
            + "non-negative integer value")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='foo' bus='ide'/></disk>",
        "XML error: Unknown disk name 'foo' and no address specified")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='hdA' bus='ide'/></disk>",
        "XML error: Unknown disk name 'hdA' and no address specified")]
    [InlineData(
        "<disk type='file'><source file='/a'/><target dev='hda' bus='ide'/><address type='pci' slot='3'/></disk>",
        "unsupported configuration: Invalid address type 'pci' for the disk 'hda' with the bus type 'ide'")]
    [InlineData("<disk type='file' device='lun'><source file='/a'/><target dev='sda' bus='scsi'/></disk>",
        "unsupported configuration: disk device='lun' is only valid for block type disk source")]
    [InlineData(
        "<disk type='block' device='lun'><driver type='qcow2'/><source dev='/a'/><target dev='sda' bus='scsi'/></disk>",
        "unsupported configuration: disk device 'lun' must use 'raw' format")]
    [InlineData("<disk type='file' device='floppy'><source file='/a'/><target dev='fda' bus='ide'/></disk>",
        "internal error: Invalid bus type 'ide' for floppy disk")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='hda' bus='fdc'/></disk>",
        "internal error: Invalid bus type 'fdc' for disk")]
    [InlineData("<disk type='file' device='floppy'><source file='/a'/><target dev='hda'/></disk>",
        "internal error: Invalid floppy device name: hda")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='fda' bus='ide'/></disk>",
        "internal error: Invalid harddisk device name: fda")]
    [InlineData("<disk type='file'><target dev='hda' bus='ide'/></disk>", "missing source information for device hda")]
    [InlineData("<disk><source file='/a'/><target dev='hda' bus='ide'/></disk><disk device='cdrom'><target "
        + "dev='hda' bus='ide'/></disk>",
        "XML error: target 'hda' duplicated for disk sources '/a' and '<null>'")]
    [InlineData("<disk><source file='/a'/><target dev='sda' bus='scsi'/></disk><disk device='cdrom'><target dev='sdb' "
        + "bus='scsi'/><address type='drive'/></disk>",
        "unsupported configuration: Found duplicate drive address for disk with target name 'sda' controller='0' "
            + "bus='0' target='0' unit='0'")]
    [InlineData("<disk><source file='/a'/><target dev=''/></disk>",
        "XML error: Unknown disk name '' and no address specified")]
    [InlineData("<disk type='dir'><source/><target dev='hda'/></disk>", "missing source information for device hda")]
    public void Wrong_disk_is_refused_in_libvirts_words(string device, string message) =>
        AssertRefused(Domain(devices: device), message);

    [Theory]
    [InlineData("<controller type='x'/>",
        "XML error: Invalid value for attribute 'type' in element 'controller': 'x'.")]
    [InlineData("<controller type='ide' index='x'/>",
        "XML error: Invalid value for attribute 'index' in element 'controller': 'x'. Expected integer value")]
    [InlineData("<controller type='scsi' index='0' model='pvscsi'/>",
        "unsupported configuration: Unknown model type 'pvscsi'")]
    [InlineData("<controller type='scsi' index='0'/><controller type='scsi' index='0'/>",
        "XML error: Multiple 'scsi' controllers with index '0'")]
    [InlineData("<controller type='scsi' index='0'><address type='pci' bus='0x100'/></controller>",
        "XML error: Invalid PCI address bus='0x100', must be <= 0xFF")]
    [InlineData("<controller type='ide' index='-1'/>",
        "XML error: Invalid value for attribute 'index' in element 'controller': '-1'. Expected non-negative value")]
    [InlineData("<controller type='scsi' index='0'><address type='pci' slot='1' function='8'/></controller>",
        "XML error: Invalid PCI address function=0x8, must be <= 7")]
    [InlineData("<controller type='scsi' index='0'><address type='pci' slot='x'/></controller>",
        "XML error: Invalid value for attribute 'slot' in element 'address': 'x'. Expected non-negative integer value")]
    public void Wrong_controller_is_refused_in_libvirts_words(string device, string message) =>
        AssertRefused(Domain(devices: device), message);

    [Theory]
    [InlineData("<filesystem><target dir='t'/></filesystem>", "missing source information for device t")]
    [InlineData("<filesystem><source dir='t'/></filesystem>", "missing target information for device t")]
    [InlineData("<filesystem/>", "missing source information for device")]
    [InlineData("<filesystem type='x'><source dir='t'/><target dir='t'/></filesystem>",
        "XML error: Invalid value for attribute 'type' in element 'filesystem': 'x'.")]
    [InlineData("<filesystem accessmode='x'><source dir='t'/><target dir='t'/></filesystem>",
        "XML error: Invalid value for attribute 'accessmode' in element 'filesystem': 'x'.")]
    public void Wrong_filesystem_is_refused_in_libvirts_words(string device, string message) =>
        AssertRefused(Domain(devices: device), message);

    [Theory]
    [InlineData("<interface type='x'/>", "XML error: Invalid value for attribute 'type' in element 'interface': 'x'.")]
    [InlineData("<interface type='bridge'/>", "XML error: interface type='bridge' requires a 'source' element")]
    [InlineData("<interface type='bridge'><source/></interface>",
        "XML error: Missing required attribute 'bridge' in element 'source'")]
    [InlineData("<interface type='vds'/>", "XML error: interface type='vds' requires a 'source' element")]
    [InlineData("<interface type='vds'><source portid='1'/></interface>",
        "XML error: Missing required attribute 'switchid' in element 'source'")]
    [InlineData("<interface type='vds'><source switchid='x'/></interface>",
        "XML error: Invalid value for attribute 'switchid' in element 'source': 'x'. Expected UUID")]
    [InlineData("<interface type='vds'><source switchid='00112233-4455-6677-8899-aabbccddeeff' portid='x' "
        + "portgroupid='p' connectionid='1'/></interface>",
        "XML error: Invalid value for attribute 'portid' in element 'source': 'x'. Expected long long integer value")]
    [InlineData("<interface type='user'><mac address='00:11'/></interface>",
        "XML error: unable to parse mac address '00:11'")]
    [InlineData("<interface type='user'><mac address='01:00:5E:00:00:01'/></interface>",
        "XML error: expected unicast mac address, found multicast '01:00:5E:00:00:01'")]
    [InlineData("<interface type='user'><mac address='00:11:22:33:44:55' type='x'/></interface>",
        "XML error: Invalid value for attribute 'type' in element 'mac': 'x'.")]
    [InlineData("<interface type='user'><mac address='00:11:22:33:44:55' check='x'/></interface>",
        "XML error: Invalid value for attribute 'check' in element 'mac': 'x'.")]
    [InlineData("<interface type='user'><model type='xyz'/></interface>",
        "unsupported configuration: driver does not support net model 'xyz'")]
    public void Wrong_interface_is_refused_in_libvirts_words(string device, string message) =>
        AssertRefused(Domain(devices: device), message);

    [Theory]
    [InlineData("<serial type='x'/>",
        "unsupported configuration: unknown type presented to host for character device: x")]
    [InlineData("<serial type='file'/>", "internal error: Missing source path attribute for char device")]
    [InlineData("<serial type='tcp'><source mode='x' host='h' service='1'/></serial>",
        "XML error: Invalid value for attribute 'mode' in element 'source': 'x'.")]
    [InlineData("<serial type='tcp'><source mode='bind' service='1'/></serial>",
        "internal error: Missing source host attribute for char device")]
    [InlineData("<serial type='tcp'><source mode='bind' host='h'/></serial>",
        "internal error: Missing source service attribute for char device")]
    [InlineData("<serial type='tcp'><source mode='bind' host='h' service='1'/><protocol type='x'/></serial>",
        "unsupported configuration: Unknown protocol 'x'")]
    [InlineData("<serial type='pty'><target port='x'/></serial>", "XML error: Invalid port number: x")]
    [InlineData("<console type='pty'/><console type='pty'/>",
        "unsupported configuration: Only the first console can be a serial port")]
    [InlineData("<parallel type='pty'><target port='-1'/></parallel>", "XML error: Invalid port number: -1")]
    [InlineData("<console type='pty'><target type='x'/></console>",
        "unsupported configuration: unknown target type 'x' specified for character device")]
    public void Wrong_port_is_refused_in_libvirts_words(string device, string message) =>
        AssertRefused(Domain(devices: device), message);

    [Theory]
    [InlineData("<graphics/>", "XML error: Missing required attribute 'type' in element 'graphics'")]
    [InlineData("<graphics type='x'/>", "XML error: Invalid value for attribute 'type' in element 'graphics': 'x'.")]
    [InlineData("<graphics type='vnc' port='x'/>", "internal error: cannot parse vnc port x")]
    [InlineData("<graphics type='vnc' listen='1.2.3.4'><listen type='address' address='1.2.3.5'/></graphics>",
        "unsupported configuration: graphics 'listen' attribute '1.2.3.4' must match 'address' attribute of first "
            + "listen element (found '1.2.3.5')")]
    [InlineData("<graphics type='vnc' listen=''><listen type='address' address='1.2.3.5'/></graphics>",
        "unsupported configuration: graphics 'listen' attribute '' must match 'address' attribute of first listen "
            + "element (found '1.2.3.5')")]
    [InlineData("<graphics type='vnc'><listen type='x'/></graphics>",
        "XML error: Invalid value for attribute 'type' in element 'listen': 'x'.")]
    [InlineData("<graphics type='vnc'><listen/></graphics>",
        "XML error: Missing required attribute 'type' in element 'listen'")]
    [InlineData("<video><model type='x'/></video>", "unsupported configuration: unknown video model 'x'")]
    [InlineData("<video><model type='vmvga' vram='x'/></video>", "XML error: cannot parse video vram 'x'")]
    [InlineData("<video><model type='vmvga' primary='yes'/></video><video><model type='vmvga' primary='yes'/></video>",
        "unsupported configuration: Only one primary video device is supported")]
    [InlineData("<video><model heads='x'/></video>", "internal error: cannot parse video heads 'x'")]
    [InlineData("<graphics type=''/>", "XML error: Invalid value for attribute 'type' in element 'graphics': ''.")]
    public void Wrong_display_or_video_card_is_refused_in_libvirts_words(string device, string message) =>
        AssertRefused(Domain(devices: device), message);

    [Theory]
    [InlineData("<tpm model='tpm-crb'/>", "XML error: missing TPM device backend")]
    [InlineData("<tpm model='x'><backend type='emulator'/></tpm>",
        "XML error: Invalid value for attribute 'model' in element 'tpm': 'x'.")]
    [InlineData("<tpm model='tpm-crb'><backend type='emulator' version='3'/></tpm>",
        "XML error: Invalid value for attribute 'version' in element 'backend': '3'.")]
    [InlineData("<tpm model='tpm-crb'><backend/></tpm>",
        "XML error: Missing required attribute 'type' in element 'backend'")]
    public void Wrong_tpm_is_refused_in_libvirts_words(string device, string message) =>
        AssertRefused(Domain(devices: device), message);

    [Theory]
    [InlineData("<uuid>x</uuid>", "internal error: malformed uuid element")]
    [InlineData("<genid>x</genid>", "internal error: malformed genid element")]
    [InlineData("<genid/><genid/>", "XML error: element 'genid' can only appear once")]
    [InlineData("<hwuuid>x</hwuuid>", "internal error: malformed hwuuid element")]
    [InlineData("<title>a\nb</title>", "XML error: Domain title can't contain newlines")]
    [InlineData("<vcpu>x</vcpu>", "XML error: maximum vcpus count must be an integer")]
    [InlineData("<vcpu>-1</vcpu>", "XML error: maximum vcpus count must be an integer")]
    [InlineData("<vcpu>1 </vcpu>", "XML error: maximum vcpus count must be an integer")]
    [InlineData("<vcpu>0</vcpu>", "internal error: CPU IDs in <numa> exceed the <vcpu> count")]
    [InlineData("<vcpu current='3'>2</vcpu>",
        "unsupported configuration: maximum vCPU count must not be less than current vCPU count")]
    [InlineData("<vcpu current='x'>2</vcpu>",
        "XML error: Invalid value for attribute 'current' in element 'vcpu': 'x'. Expected non-negative integer value")]
    [InlineData("<vcpu cpuset='x'>2</vcpu>", "invalid argument: Failed to parse bitmap 'x'")]
    [InlineData("<vcpu cpuset='1,^1'>2</vcpu>", "unsupported configuration: Invalid value of 'cpuset': 1,^1")]
    [InlineData("<vcpu cpuset='16384'>2</vcpu>", "invalid argument: Failed to parse bitmap '16384'")]
    [InlineData("<vcpu cpuset='5-3'>2</vcpu>", "invalid argument: Failed to parse bitmap '5-3'")]
    [InlineData("<vcpu cpuset=''>2</vcpu>", "invalid argument: Failed to parse bitmap ''")]
    [InlineData("<vcpu placement='x'>2</vcpu>",
        "XML error: Invalid value for attribute 'placement' in element 'vcpu': 'x'.")]
    [InlineData("<cputune><shares>x</shares></cputune>", "XML error: can't parse cputune shares value")]
    [InlineData("<cputune><shares>-1</shares></cputune>", "XML error: can't parse cputune shares value")]
    [InlineData("<cpu mode='x'/>", "unsupported configuration: Invalid mode attribute 'x'")]
    [InlineData("<cpu><topology sockets='1' cores='1'/></cpu>",
        "XML error: Missing required attribute 'threads' in element 'topology'")]
    [InlineData("<cpu><topology sockets='1' cores='0' threads='1'/></cpu>",
        "XML error: Invalid value for attribute 'cores' in element 'topology': Zero is not permitted")]
    [InlineData("<cpu><topology sockets='x' cores='1' threads='1'/></cpu>",
        "XML error: Invalid value for attribute 'sockets' in element 'topology': 'x'. Expected "
            + "non-negative integer value")]
    [InlineData("<cpu><feature name='a'/></cpu>", "XML error: Non-empty feature list specified without CPU model")]
    [InlineData("<on_poweroff>x</on_poweroff>", "unsupported configuration: unknown on_poweroff action: x")]
    [InlineData("<on_crash>x</on_crash>", "unsupported configuration: unknown on_crash action: x")]
    [InlineData("<on_reboot>coredump-destroy</on_reboot>",
        "unsupported configuration: Lifecycle event 'reboot' doesn't support 'coredump-destroy' action")]
    [InlineData("<maxMemory slots='1'>100</maxMemory>",
        "XML error: maximum memory size must be equal or greater than the actual memory size")]
    [InlineData("<maxMemory slots='1'>100000</maxMemory>",
        "unsupported configuration: memory hotplug tunables <maxMemory> are not supported by this hypervisor driver")]
    [InlineData("<vcpus><vcpu id='0' enabled='yes' hotpluggable='no'/></vcpus>",
        "unsupported configuration: individual CPU state configuration is not supported")]
    [InlineData("<currentMemory>x</currentMemory>",
        "XML error: Invalid value 'x' for element or attribute './currentMemory[1]'")]
    [InlineData("<memtune><min_guarantee>4 </min_guarantee></memtune>",
        "XML error: Invalid value '4 ' for element or attribute './memtune/min_guarantee[1]'")]
    [InlineData("<currentMemory unit='x'>4</currentMemory>", "invalid argument: unknown suffix 'x'")]
    [InlineData("<currentMemory unit='EiB'>400</currentMemory>", "numerical overflow: value too large: 400EiB")]
    public void Wrong_element_of_the_domain_is_refused_in_libvirts_words(string element, string message) =>
        AssertRefused(Domain(elements: element), message);

    [Theory]
    [InlineData("", "XML error: an os <type> must be specified")]
    [InlineData("<type>x</type>", "unsupported configuration: unknown OS type 'x'")]
    [InlineData("<type>linux</type>",
        "invalid argument: could not find capabilities for ostype=linux arch=i686 domaintype=vmware ")]
    [InlineData("<type arch='x'>hvm</type>", "unsupported configuration: Unknown architecture x")]
    [InlineData("<type arch='aarch64'>hvm</type>",
        "invalid argument: could not find capabilities for arch=aarch64 domaintype=vmware ")]
    [InlineData("<type>hvm</type><smbios mode='x'/>", "unsupported configuration: unknown smbios mode 'x'")]
    public void Wrong_guest_type_is_refused_in_libvirts_words(string os, string message) =>
        AssertRefused(Domain(os: os), message);

    [Theory]
    [InlineData("<os firmware='x'><type>hvm</type></os>", "XML error: unknown firmware value x")]
    [InlineData("<os firmware='none'><type>hvm</type></os>", "XML error: unknown firmware value none")]
    [InlineData("<os firmware='efi'><type>hvm</type><firmware><feature enabled='yes' name='x'/></firmware></os>",
        "XML error: Invalid value for attribute 'name' in element 'feature': 'x'.")]
    [InlineData("<os firmware='efi'><type>hvm</type><firmware><feature name='secure-boot'/></firmware></os>",
        "XML error: Missing required attribute 'enabled' in element 'feature'")]
    [InlineData("<os firmware='efi'><type>hvm</type><firmware><feature enabled='no' name='secure-boot'/>"
        + "<feature enabled='yes' name='enrolled-keys'/></firmware></os>",
        "firmware feature 'enrolled-keys' cannot be enabled when firmware feature 'secure-boot' is disabled")]
    public void Wrong_firmware_is_refused_in_libvirts_words(string os, string message) =>
        AssertRefused($"<domain type='vmware'><name>n</name><memory>4096</memory>{os}</domain>", message);

    [Theory]
    [InlineData(
        "<domain type='vmware'><memory>1</memory><os><type>hvm</type></os></domain>", "missing name information")]
    [InlineData("<domain><name>n</name><memory>1</memory><os><type>hvm</type></os></domain>",
        "internal error: missing domain type attribute")]
    [InlineData("<domain type='x'><name>n</name><memory>1</memory><os><type>hvm</type></os></domain>",
        "unsupported configuration: invalid domain type x")]
    [InlineData("<domain type='kvm'><name>n</name><memory>1</memory><os><type>hvm</type></os></domain>",
        "invalid argument: could not find capabilities for arch=i686 domaintype=kvm ")]
    [InlineData("<domain type='vmware'><name>n</name><os><type>hvm</type></os></domain>",
        "XML error: Memory size must be specified via <memory> or in the <numa> configuration")]
    [InlineData("<domain type='vmware'><name>n</name><memory>0</memory><os><type>hvm</type></os></domain>",
        "XML error: Memory size must be specified via <memory> or in the <numa> configuration")]
    [InlineData("<domain type='vmware'><name>n</name><memory>4 </memory><os><type>hvm</type></os></domain>",
        "XML error: Invalid value '4 ' for element or attribute './memory[1]'")]
    public void Missing_essentials_are_named(string xml, string message) => AssertRefused(xml, message);

    [Fact]
    public void Of_two_mistakes_the_one_is_reported_that_libvirt_reads_first() => AssertRefused(
        Domain(elements: "<vcpu>x</vcpu>", devices: "<disk type='x'/>"),
        "XML error: maximum vcpus count must be an integer");

    [Fact]
    public void Of_several_shared_target_names_the_one_of_the_first_disk_is_reported() => AssertRefused(
        Domain(devices: string.Concat(new[] { ("hda", "a"), ("hdb", "b"), ("hdb", "c"), ("hda", "d") }.Select(
            disk => $"<disk><source file='/{disk.Item2}'/><target dev='{disk.Item1}'/></disk>"))),
        "XML error: target 'hda' duplicated for disk sources '/a' and '/d'");

    private static string Domain(
        string elements = "", string os = "<type arch='i686'>hvm</type>", string devices = "") =>
        $"<domain type='vmware'><name>n</name><memory>4096</memory>{elements}<os>{os}</os>"
        + $"<devices>{devices}</devices></domain>";

    private static void AssertRefused(string xml, string message) =>
        Assert.Equal(message, Assert.Throws<VirException>(() => DomainXml.Parse(xml)).Message);
}
