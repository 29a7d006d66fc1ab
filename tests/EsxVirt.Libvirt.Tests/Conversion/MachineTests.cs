using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Conversion;

/// <summary>Everything about a machine that is no device.</summary>
public class MachineTests
{
    [Fact]
    public void Smallest_machine_has_libvirts_defaults()
    {
        DomainDefinition domain = Machine.Read("");
        Assert.Equal(
            new DomainDefinition(null, null, Guid.Empty, null, null, null, null, new DomainMemory(32768, 32768, 0),
                new DomainVcpus(1, 1, null), null,
                new DomainOs(GuestArchitecture.I686, null, null, null, null, null), null,
                ClockOffset.Utc, DomainLifecycle.Default,
                DomainDevices.None with { Videos = [new VideoDevice(VideoModel.VmVga, 4096, 1, true)] }, null, null),
            domain);
    }

    [Theory]
    [InlineData("", "Missing essential config entry 'config.version'")]
    [InlineData("config.version = \"8\"", "Missing essential config entry 'virtualHW.version'")]
    [InlineData("config.version = \"9\"", "Expecting VMX entry 'config.version' to be 8 but found 9 (line 1)")]
    [InlineData("config.version = \"8\"\nvirtualHW.version = \"3\"",
        "Expecting VMX entry 'virtualHW.version' to be 4 or higher but found 3 (line 2)")]
    public void Version_that_nobody_can_read_is_refused(string vmx, string message)
    {
        var context = new VmxToDomainContext { ResolveFileName = (name, _) => name };
        var problem = Assert.Throws<VirException>(() => VmxToDomain.Convert(vmx, context));
        Assert.Equal("internal error: " + message, problem.Message);
    }

    [Fact]
    public void Broken_syntax_is_libvirts_syntax_error_with_line_and_key()
    {
        var context = new VmxToDomainContext { ResolveFileName = (name, _) => name };
        var problem = Assert.Throws<VirException>(
            () => VmxToDomain.Convert("config.version = \"8\"\ndisplayName = \"x", context));
        Assert.Equal((VirErrorCode.ConfigSyntax, VirErrorDomain.Config), (problem.Code, problem.Domain));
        Assert.Equal(
            "configuration file syntax error: memory conf:2: unterminated string for key 'displayName'",
            problem.Message);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a%2fb%5cc|22d%25e|7cf", "a/b\\c\"d%e|f")]
    [InlineData("Z|c3|bcrich", "Zürich")]
    public void Display_name_is_decoded(string value, string name) =>
        Assert.Equal(name, Machine.Read($"displayName = \"{value}\"").Name);

    [Theory]
    [InlineData("100%")]
    [InlineData("a|b")]
    [InlineData("50%|2")]
    public void Display_name_that_does_not_decode_is_taken_as_it_is(string value)
    {
        ConversionResult result = Machine.Convert($"displayName = \"{value}\"");
        Assert.Equal(value, result.Domain.Name);
        Assert.Contains("displayName", Assert.Single(result.Warnings));
    }

    [Fact]
    public void Display_name_with_a_lone_percent_keeps_the_escapes_of_VMware() =>
        Assert.Equal("100% \"a\" | b", Machine.Convert("displayName = \"100% |22a|22 |7C b\"").Domain.Name);

    [Fact]
    public void Machine_without_display_name_takes_the_name_that_the_caller_knows()
    {
        var context = new VmxToDomainContext { ResolveFileName = (name, _) => name, FallbackName = "file" };
        const string Header = "config.version = \"8\"\nvirtualHW.version = \"4\"\n";
        Assert.Equal("file", VmxToDomain.Convert(Header, context).Domain.Name);
        Assert.Equal("x", VmxToDomain.Convert(Header + "displayName = \"x\"", context).Domain.Name);
    }

    [Theory]
    [InlineData("line 1|0Aline 2", "line 1\nline 2", 0)]
    [InlineData("", "", 0)]
    [InlineData("50|", "50|", 1)]
    public void Annotation_is_decoded(string value, string description, int warnings)
    {
        ConversionResult result = Machine.Convert($"annotation = \"{value}\"");
        Assert.Equal((description, warnings), (result.Domain.Description, result.Warnings.Count));
    }

    private const string Bios = "564d9bef-acd9-b4e0-c8f0-aea8b9103515",
    Instance = "52c4d6f1-0000-1111-2222-333344445555";

    [Theory]
    [InlineData(Bios, Instance, Instance, Bios)]
    [InlineData("56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15", null, Bios, Bios)]
    [InlineData(null, Instance, Instance, null)]
    [InlineData(Bios, "11 11 11 11 11 11 11 11-11 11 11 11 11 11 11 11", Bios, Bios)]
    [InlineData("00000000-0000-0000-0000-000000000000", Instance, Instance, null)]
    public void Uuid_is_the_servers_and_else_the_bioss(string? bios, string? instance, string uuid, string? hardware)
    {
        DomainDefinition domain = Machine.Read(
            (bios is null ? "" : $"uuid.bios = \"{bios}\"\n")
                + (instance is null ? "" : $"vc.uuid = \"{instance}\"\n"));
        Assert.Equal((Guid.Parse(uuid), hardware), (domain.Uuid, domain.HardwareUuid?.ToString()));
    }

    [Fact]
    public void Legacy_uuid_is_the_bioss()
    {
        var context = new VmxToDomainContext { ResolveFileName = (name, _) => name, LegacyUuid = true };
        DomainDefinition domain = VmxToDomain.Convert(
            $"config.version = \"8\"\nvirtualHW.version = \"4\"\nuuid.bios = \"{Bios}\"\nvc.uuid = \"{Instance}\"",
            context).Domain;
        Assert.Equal((Guid.Parse(Bios), Guid.Parse(Bios)), (domain.Uuid, domain.HardwareUuid));
    }

    [Theory]
    [InlineData("uuid.bios")]
    [InlineData("vc.uuid")]
    public void Uuid_that_is_none_is_refused(string key) =>
        Assert.Equal(
            "internal error: Could not parse UUID from string '56 4d' (line 3)", Machine.Fail($"{key} = \"56 4d\""));

    [Theory]
    [InlineData("1", "-1", "00000000-0000-0001-ffff-ffffffffffff")]
    [InlineData("0", "5", "00000000-0000-0000-0000-000000000005")]
    [InlineData("0", "0", null)]
    public void Generation_id_is_two_numbers_in_one(string first, string second, string? expected) =>
        Assert.Equal(
            expected, Machine.Read($"vm.genid = \"{first}\"\nvm.genidX = \"{second}\"").GenerationId?.ToString());

    [Theory]
    [InlineData("memsize = \"1024\"", 1048576, 1048576, 0)]
    [InlineData("memsize = \"1023\"", 1047552, 1047552, 0)]
    [InlineData("memsize = \"1024\"\nsched.mem.max = \"512\"\nsched.mem.minSize = \"256\"", 1048576, 524288, 262144)]
    [InlineData("memsize = \"1024\"\nsched.mem.max = \"unlimited\"", 1048576, 1048576, 0)]
    [InlineData("memsize = \"1024\"\nsched.mem.max = \"0\"\nsched.mem.minsize = \"-4\"", 1048576, 1048576, 0)]
    [InlineData(
        "memsize = \"4\"\nsched.mem.max = \"9223372036854775807\"\nsched.mem.minsize = \"8\"", 4096, 4096, 4096)]
    public void Memory_is_clipped_to_its_size(string lines, ulong maximum, ulong current, ulong guarantee) =>
        Assert.Equal(new DomainMemory(maximum, current, guarantee), Machine.Read(lines).Memory);

    [Theory]
    [InlineData("0", "Expecting VMX entry 'memsize' to be an unsigned integer (multiple of 4) but found 0 (line 3)")]
    [InlineData(
        "unlimited", "Expecting VMX entry 'memsize' to be an unsigned integer (multiple of 4) but found -1 (line 3)")]
    [InlineData("9223372036854775807",
        "Expecting VMX entry 'memsize' to be an unsigned integer (multiple of 4) but found "
            + "9223372036854775807 (line 3)")]
    [InlineData("1 GB", "Config entry 'memsize' must represent an integer value (line 3)")]
    public void Memory_size_that_is_none_is_refused(string value, string message) =>
        Assert.Equal("internal error: " + message, Machine.Fail($"memsize = \"{value}\""));

    [Theory]
    [InlineData(4, 2, 2u, 2u)]
    [InlineData(5, 2, 2u, 2u)]
    [InlineData(3, 3, 1u, 3u)]
    public void Topology_divides_the_cpus_into_sockets(int cpus, int cores, uint sockets, uint perSocket) =>
        Assert.Equal(
            new DomainCpu(CpuMode.Custom, new CpuTopology(sockets, 1, 1, perSocket, 1)),
            Machine.Read($"numvcpus = \"{cpus}\"\ncpuid.coresPerSocket = \"{cores}\"").Cpu);

    [Theory]
    [InlineData("numvcpus = \"0\"",
        "Expecting VMX entry 'numvcpus' to be an unsigned integer greater than 0 but found 0 (line 3)")]
    [InlineData("numvcpus = \"4294967297\"",
        "Expecting VMX entry 'numvcpus' to be an unsigned integer greater than 0 but found 4294967297 (line 3)")]
    [InlineData("cpuid.coresPerSocket = \"2\"", "VMX entry 'cpuid.coresPerSocket' smaller than 'numvcpus' (line 3)")]
    [InlineData("sched.cpu.affinity = \"\"",
        "Expecting VMX entry 'sched.cpu.affinity' to contain at least as many values as 'numvcpus' (1) but found "
            + "only 0 value(s) (line 3)")]
    [InlineData("sched.cpu.affinity = \"0,x\"",
        "Expecting VMX entry 'sched.cpu.affinity' to be a comma separated list of unsigned integers "
            + "but found '0,x' (line 3)")]
    [InlineData("sched.cpu.affinity = \"-1\"",
        "Expecting VMX entry 'sched.cpu.affinity' to be a comma separated list of unsigned integers "
            + "but found '-1' (line 3)")]
    [InlineData("sched.cpu.affinity = \"16384\"",
        "VMX entry 'sched.cpu.affinity' contains a 16384, this value is too large (line 3)")]
    [InlineData("sched.cpu.shares = \"much\"",
        "Expecting VMX entry 'sched.cpu.shares' to be an unsigned integer or 'low', 'normal' or 'high' "
            + "but found 'much' (line 3)")]
    [InlineData("firmware = \"coreboot\"", "VMX entry 'firmware' has unknown value 'coreboot' (line 3)")]
    [InlineData("firmware = \"\"", "VMX entry 'firmware' has unknown value '' (line 3)")]
    [InlineData("smbios.reflecthost = \"host\"",
        "Config entry 'smbios.reflecthost' must represent a boolean value (true|false) (line 3)")]
    [InlineData("nvram = \"missing.nvram\"", "no file 'missing.nvram' (line 3, key 'nvram')")]
    public void Value_outside_its_rules_is_refused(string line, string message) =>
        Assert.Equal("internal error: " + message, Machine.Fail(line));

    [Theory]
    [InlineData("all", 1, null)]
    [InlineData("7, 1,0 ,+2,1", 4, "0-2,7")]
    [InlineData("16383", 1, "16383")]
    public void Affinity_is_a_set_of_host_cpus(string value, int cpus, string? expected) => Assert.Equal(
        expected, Machine.Read($"numvcpus = \"{cpus}\"\nsched.cpu.affinity = \"{value}\"").Vcpus.Affinity?.ToString());

    [Theory]
    [InlineData("LOW", 1500ul)]
    [InlineData("normal", 3000ul)]
    [InlineData("high", 6000ul)]
    [InlineData("0", 0ul)]
    [InlineData(" 12", 12ul)]
    [InlineData("-1", ulong.MaxValue)]
    public void Shares_count_by_the_number_of_cpus(string value, ulong expected) =>
        Assert.Equal(expected, Machine.Read($"numvcpus = \"3\"\nsched.cpu.shares = \"{value}\"").CpuShares);

    [Theory]
    [InlineData("other-64", GuestArchitecture.X8664)]
    [InlineData("other", GuestArchitecture.I686)]
    [InlineData("windows9-64Guest", GuestArchitecture.I686)]
    public void Architecture_follows_from_the_guests_name(string guest, GuestArchitecture expected) =>
        Assert.Equal(expected, Machine.Read($"guestOS = \"{guest}\"").Os.Architecture);

    [Fact]
    public void Guest_of_64_bits_is_refused_by_a_host_without()
    {
        var context = new VmxToDomainContext { ResolveFileName = (name, _) => name, HostHasLongMode = false };
        var problem = Assert.Throws<VirException>(() => VmxToDomain.Convert(
            "config.version = \"8\"\nvirtualHW.version = \"4\"\nguestOS = \"other-64\"", context));
        Assert.Equal(
            (VirErrorCode.InvalidArgument,
                "invalid argument: could not find capabilities for arch=x86_64 domaintype=vmware "),
            (problem.Code, problem.Message));
    }

    [Theory]
    [InlineData("firmware = \"efi\"", FirmwareKind.Efi, null)]
    [InlineData("firmware = \"efi\"\nuefi.secureBoot.enabled = \"TRUE\"", FirmwareKind.Efi, true)]
    [InlineData("firmware = \"efi\"\nuefi.secureBoot.enabled = \"FALSE\"", FirmwareKind.Efi, null)]
    [InlineData("firmware = \"bios\"\nuefi.secureBoot.enabled = \"TRUE\"", null, null)]
    [InlineData("uefi.secureBoot.enabled = \"TRUE\"", null, null)]
    public void Secure_boot_needs_efi(string lines, FirmwareKind? firmware, bool? secureBoot)
    {
        DomainOs os = Machine.Read(lines).Os;
        Assert.Equal((firmware, secureBoot, secureBoot), (os.Firmware, os.SecureBoot, os.EnrolledKeys));
    }

    [Fact]
    public void Nvram_and_smbios_are_kept()
    {
        DomainOs os = Machine.Read("nvram = \"x.nvram\"\nsmbios.reflectHost = \"TRUE\"").Os;
        Assert.Equal(("[ds] vm/x.nvram", SmbiosMode.Host), (os.NvramPath, os.Smbios));
    }

    [Fact]
    public void Lenient_conversion_goes_on_without_nvram_and_with_the_first_of_two_entries()
    {
        ConversionResult result = Machine.Convert(
            "nvram = \"missing.nvram\"\nmemsize = \"8\"\nmemsize = \"16\"", lenient: true);
        Assert.Equal((null, 8192ul), (result.Domain.Os.NvramPath, result.Domain.Memory.MaximumKiB));
        Assert.Equal(
            [
                "the second entry of 'memsize' in line 5 is ignored",
                "nvram is left out: internal error: no file 'missing.nvram' (line 3, key 'nvram')",
            ],
            result.Warnings);
    }

    [Fact]
    public void What_the_server_knows_is_passed_through()
    {
        var context = new VmxToDomainContext
        {
            ResolveFileName = (name, _) => name,
            Id = 7,
            DatacenterPath = "folder/dc",
            Moref = "vm-1234",
        };
        DomainDefinition domain = VmxToDomain.Convert(
            "config.version = \"8\"\nvirtualHW.version = \"4\"", context).Domain;
        Assert.Equal((7, "folder/dc", "vm-1234"), (domain.Id, domain.DatacenterPath, domain.Moref));
    }
}
