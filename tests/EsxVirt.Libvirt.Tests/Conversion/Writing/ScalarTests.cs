using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Xml;
using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Writing.Conversions;

namespace EsxVirt.Libvirt.Tests.Conversion.Writing;

/// <summary>Everything that is no device.</summary>
public class ScalarTests
{
    [Theory]
    [InlineData("<memory>1</memory>", new[] { "memsize = \"4\"", "sched.mem.max = \"1\"" })]
    [InlineData("<memory unit='bytes'>4194305</memory>", new[] { "memsize = \"8\"", "sched.mem.max = \"5\"" })]
    [InlineData("<memory unit='MiB'>8</memory>", new[] { "memsize = \"8\"" })]
    [InlineData("<memory unit='mb'>8</memory>", new[] { "memsize = \"8\"", "sched.mem.max = \"8\"" })]
    [InlineData("<memory unit='G'>1</memory>", new[] { "memsize = \"1024\"" })]
    [InlineData("<memory unit='KB'> 8192</memory>", new[] { "memsize = \"8\"", "sched.mem.max = \"8\"" })]
    [InlineData("<memory>219136</memory>", new[] { "memsize = \"216\"", "sched.mem.max = \"214\"" })]
    [InlineData("<memory>8192</memory><currentMemory>4097</currentMemory>",
        new[] { "memsize = \"8\"", "sched.mem.max = \"5\"" })]
    [InlineData("<memory>8192</memory><currentMemory>9000</currentMemory>", new[] { "memsize = \"8\"" })]
    [InlineData("<memory>8192</memory><memtune><min_guarantee>1025</min_guarantee></memtune>",
        new[] { "memsize = \"8\"", "sched.mem.minsize = \"2\"" })]
    [InlineData("<memory unit='EiB'>15</memory>", new[] { "memsize = \"16492674416640\"" })]
    public void Memory_is_rounded_up_to_four_mebibytes(string elements, string[] expected) => Assert.Equal(
        expected, Lines("", elements: elements).Where(line => line.Contains("mem", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<vcpu>3</vcpu>", new[] { "numvcpus = \"3\"" })]
    [InlineData("<vcpu cpuset='0-3,^1, 7'>3</vcpu>", new[] { "numvcpus = \"3\"", "sched.cpu.affinity = \"0,2,3,7\"" })]
    [InlineData("<vcpu placement='auto' cpuset='0'>3</vcpu>", new[] { "numvcpus = \"3\"" })]
    [InlineData("<vcpu>2</vcpu><cputune><shares>1000</shares></cputune>",
        new[] { "numvcpus = \"2\"", "sched.cpu.shares = \"low\"" })]
    [InlineData("<vcpu>2</vcpu><cputune><shares>2000</shares></cputune>",
        new[] { "numvcpus = \"2\"", "sched.cpu.shares = \"normal\"" })]
    [InlineData("<vcpu>2</vcpu><cputune><shares>4000</shares></cputune>",
        new[] { "numvcpus = \"2\"", "sched.cpu.shares = \"high\"" })]
    [InlineData("<vcpu>2</vcpu><cputune><shares>18446744073709551615</shares></cputune>",
        new[] { "numvcpus = \"2\"", "sched.cpu.shares = \"18446744073709551615\"" })]
    [InlineData("<vcpu>6</vcpu><cpu><topology sockets='2' cores='3' threads='1'/></cpu>",
        new[] { "numvcpus = \"6\"", "cpuid.coresPerSocket = \"3\"" })]
    public void Cpu_lines(string elements, string[] expected) => Assert.Equal(
        expected, Lines("", elements: elements).Where(line => line.Contains("cpu", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<vcpu current='1'>2</vcpu>",
        "unsupported configuration: No support for domain XML entry 'vcpu' attribute 'current'")]
    [InlineData("<vcpu cpuset='1'>2</vcpu>",
        "internal error: Expecting domain XML attribute 'cpuset' of entry 'vcpu' to contain at least 2 CPU(s)")]
    [InlineData(
        "<cpu mode='host-model'/>", "internal error: Expecting domain XML CPU mode 'custom' but found 'host-model'")]
    [InlineData("<cpu/>", "unsupported configuration: Only 1 thread per core is supported")]
    [InlineData("<cpu><topology sockets='1' dies='2' cores='1' threads='1'/></cpu>",
        "unsupported configuration: Only 1 die per socket is supported")]
    [InlineData("<cpu><topology sockets='1' clusters='2' cores='1' threads='1'/></cpu>",
        "unsupported configuration: Only 1 cluster per die is supported")]
    [InlineData("<cpu><topology sockets='1' cores='1' threads='2'/></cpu>",
        "unsupported configuration: Only 1 thread per core is supported")]
    [InlineData("<vcpu>4</vcpu><cpu><topology sockets='65536' cores='65536' threads='1'/></cpu>",
        "internal error: Expecting domain XML CPU sockets per core as 4 but found 4294967296")]
    public void Cpus_that_VMware_cannot_have_are_refused(string elements, string message) =>
        Assert.Equal(message, Refused("", elements: elements).Message);

    [Theory]
    [InlineData("<os><type arch='x86_64'>hvm</type><smbios mode='host'/></os>", "guestOS = \"other-64\"",
        "smbios.reflecthost = \"true\"")]
    [InlineData("<os firmware='efi'><type>hvm</type><nvram>[ds] a/b.nvram</nvram></os>",
        "firmware = \"efi\"", "nvram = \"/vmfs/volumes/ds/a/b.nvram\"", "vmci0.present = \"true\"")]
    [InlineData(
        "<os firmware='efi'><type>hvm</type><firmware><feature name='secure-boot' enabled='yes'/></firmware></os>",
        "firmware = \"efi\"", "uefi.secureBoot.enabled = \"true\"", "vmci0.present = \"true\"")]
    [InlineData("<os firmware='bios'><type>hvm</type><nvram>elsewhere</nvram></os>", "floppy1.present = \"false\"",
        "vmci0.present = \"true\"")]
    public void Guest_and_firmware_lines(string os, params string[] expected)
    {
        string xml = $"<domain type='vmware'><name>n</name><memory>4096</memory>{os}</domain>";

        string[] lines = Convert(xml, hardwareVersion: 7).Split('\n');

        int at = Array.IndexOf(lines, expected[0]);
        Assert.Equal(expected, lines[at..(at + expected.Length)]);
    }

    [Theory]
    [InlineData("a/b\\c\"d%e|f", "a%2fb%5cc|22d%25e|7cf")]
    [InlineData("a\nb", "a|0ab")]
    [InlineData("<&>", "<&>")]
    public void Names_are_escaped_twice(string name, string escaped)
    {
        string xml = Domain("").Replace(
            "<name>n</name>", $"<name>{System.Security.SecurityElement.Escape(name)}</name>", StringComparison.Ordinal);

        Assert.Contains($"displayName = \"{escaped}\"\n", Convert(xml, 4), StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_keeps_to_one_line() => Assert.Contains(
        "annotation = \"100% |22a|22|0ab |7c / \\\"",
        Lines("", elements: "<description>100% \"a\"\nb | / \\</description>"));

    [Fact]
    public void A_generation_id_is_two_signed_numbers() => Assert.Equal(
        ["displayName = \"n\"", "vm.genid = \"1\"", "vm.genidX = \"-1\"", "memsize = \"4\""],
        Lines("", elements: "<genid>00000000-0000-0001-ffff-ffffffffffff</genid>")[5..9]);

    [Fact]
    public void A_domain_without_uuid_gets_one_from_VMware()
    {
        string xml = Domain("").Replace(
            "564d9bef-acd9-b4e0-c8f0-aea8b9103515", Guid.Empty.ToString(), StringComparison.Ordinal);

        string vmx = Convert(xml, 4);

        Assert.Contains("uuid.action = \"create\"\n", vmx, StringComparison.Ordinal);
        Assert.DoesNotContain("uuid.bios", vmx, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hardware_uuid_is_not_written() => Assert.DoesNotContain(
        "11 22", Convert(Domain("", elements: "<hwuuid>11223344-5566-7788-99aa-bbccddeeff00</hwuuid>"), 13),
        StringComparison.Ordinal);

    [Fact]
    public void Smbios_from_the_domain_xml_is_refused() => Assert.Equal(
        "unsupported configuration: Unsupported SMBIOS mode 'sysinfo'",
        Assert.Throws<EsxVirt.Libvirt.Errors.VirException>(
            () => Lines("", os: "<type>hvm</type><smbios mode='sysinfo'/>")).Message);

    [Fact]
    public void A_name_that_is_not_known_is_left_out()
    {
        var domain = DomainXml.Parse(Domain("")) with { Name = null };

        string vmx = DomainToVmx.Convert(domain, new DomainToVmxContext { VirtualHardwareVersion = 13 });

        Assert.DoesNotContain("displayName", vmx, StringComparison.Ordinal);
    }
}
