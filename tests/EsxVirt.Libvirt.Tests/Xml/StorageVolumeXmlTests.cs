using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Xml;

/// <summary>Volume documents: as libvirt 9.0 printed them, and its rules for those that it reads.</summary>
public class StorageVolumeXmlTests
{
    private const string Disk = """
        <volume type='file'>
          <name>ha-host_VM0/disk1.vmdk</name>
          <key>0a318c60-c24e-5aa3-9fe3-247b500672f4</key>
          <capacity unit='bytes'>2097152</capacity>
          <allocation unit='bytes'>202</allocation>
          <target>
            <path>[LocalDS_0] ha-host_VM0/disk1.vmdk</path>
            <format type='vmdk'/>
          </target>
        </volume>

        """;

    private static readonly StorageVolumeDefinition DiskVolume = new("ha-host_VM0/disk1.vmdk", 2097152, 202)
    {
        Key = "0a318c60-c24e-5aa3-9fe3-247b500672f4",
        Path = "[LocalDS_0] ha-host_VM0/disk1.vmdk",
        Format = StorageVolumeFormat.Vmdk,
    };

    [Fact]
    public void Disks_are_written_as_by_libvirt() =>
        Assert.Equal(Disk.ReplaceLineEndings("\n"), StorageVolumeXml.Format(DiskVolume));

    [Fact]
    public void Luns_are_written_as_by_libvirt() => Assert.Equal(
        """
        <volume type='block'>
          <name>/vmfs/devices/disks/naa.1</name>
          <key>192a8cde-cd63-28de-ca48-876237f484f9</key>
          <capacity unit='bytes'>10486272</capacity>
          <allocation unit='bytes'>10486272</allocation>
          <target>
            <path>/vmfs/devices/disks/naa.1</path>
          </target>
        </volume>

        """.ReplaceLineEndings("\n"),
        StorageVolumeXml.Format(new StorageVolumeDefinition("/vmfs/devices/disks/naa.1", 10486272, 10486272)
        {
            Type = StorageVolumeType.Block,
            Key = "192a8cde-cd63-28de-ca48-876237f484f9",
            Path = "/vmfs/devices/disks/naa.1",
        }));

    [Fact]
    public void What_is_written_is_read_back() => Assert.Equal(DiskVolume, StorageVolumeXml.Parse(Disk));

    [Theory]
    [InlineData("<capacity>10</capacity>", 10, 10)]
    [InlineData("<capacity unit=''>10</capacity>", 10, 10)]
    [InlineData("<capacity unit='bytes'>10</capacity><allocation>0</allocation>", 10, 0)]
    [InlineData("<capacity unit='G'>1</capacity>", 1L << 30, 1L << 30)]
    [InlineData("<capacity unit='gib'>1</capacity>", 1L << 30, 1L << 30)]
    [InlineData("<capacity unit='GB'>1</capacity>", 1_000_000_000, 1_000_000_000)]
    [InlineData("<capacity unit='TiB'>62</capacity><allocation unit='k'>1</allocation>", 62L << 40, 1024)]
    [InlineData("<capacity>9223372036854775807</capacity>", long.MaxValue, long.MaxValue)]
    public void Sizes_have_units_and_an_allocation_is_the_capacity_by_itself(
        string sizes, long capacity, long allocation)
    {
        StorageVolumeDefinition volume = StorageVolumeXml.Parse($"<volume><name>v</name>{sizes}</volume>");
        Assert.Equal((capacity, allocation), (volume.Capacity, volume.Allocation));
        Assert.Equal((StorageVolumeType.File, StorageVolumeFormat.Raw), (volume.Type, volume.Format));
    }

    [Theory]
    [InlineData("<pool/>", VirErrorCode.XmlError, "XML error: expecting root element of 'volume', not 'pool'")]
    [InlineData("<volume/>", VirErrorCode.XmlError, "XML error: missing volume name element")]
    [InlineData("<volume><name/></volume>", VirErrorCode.XmlError, "XML error: missing volume name element")]
    [InlineData("<volume><name>v</name></volume>", VirErrorCode.XmlError, "XML error: missing capacity element")]
    [InlineData(
        "<volume type='x'><name>v</name></volume>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: unknown volume type 'x'")]
    [InlineData(
        "<volume><name>v</name><capacity>1.5</capacity></volume>", VirErrorCode.XmlError,
        "XML error: malformed capacity element")]
    [InlineData(
        "<volume><name>v</name><capacity>-1</capacity></volume>", VirErrorCode.XmlError,
        "XML error: malformed capacity element")]
    [InlineData(
        "<volume><name>v</name><capacity>1</capacity><allocation>x</allocation></volume>", VirErrorCode.XmlError,
        "XML error: malformed capacity element")]
    [InlineData(
        "<volume><name>v</name><capacity unit='X'>1</capacity></volume>", VirErrorCode.InvalidArgument,
        "invalid argument: unknown suffix 'X'")]
    [InlineData(
        "<volume><name>v</name><capacity>9223372036854775808</capacity></volume>", VirErrorCode.Overflow,
        "numerical overflow: value too large: 9223372036854775808")]
    [InlineData(
        "<volume><name>v</name><capacity unit='E'>8</capacity></volume>", VirErrorCode.Overflow,
        "numerical overflow: value too large: 8E")]
    [InlineData(
        "<volume><name>v</name><capacity>1</capacity><target><format type='none'/></target></volume>",
        VirErrorCode.ConfigUnsupported, "unsupported configuration: unknown volume format type none")]
    [InlineData(
        "<volume><name>v</name><capacity>1</capacity>"
            + "<target><permissions><mode>9</mode></permissions></target></volume>",
        VirErrorCode.XmlError, "XML error: malformed octal mode")]
    [InlineData(
        "<volume><name>v</name><capacity>1</capacity>"
            + "<target><permissions><owner>x</owner></permissions></target></volume>",
        VirErrorCode.XmlError, "XML error: malformed owner element")]
    [InlineData(
        "<volume><name>v</name><capacity>1</capacity><target><permissions><group/></permissions></target></volume>",
        VirErrorCode.XmlError, "XML error: malformed group element")]
    [InlineData(
        "<volume><name>v</name><capacity>1</capacity><target><compat>x</compat></target></volume>",
        VirErrorCode.XmlError, "XML error: forbidden characters in 'compat' attribute")]
    [InlineData(
        "<volume><name>v</name><capacity>1</capacity><target><features><x/></features></target></volume>",
        VirErrorCode.ConfigUnsupported, "unsupported configuration: unsupported volume feature 'x'")]
    public void Wrong_documents_are_refused_in_libvirts_words(string xml, VirErrorCode code, string message)
    {
        VirException error = Assert.Throws<VirException>(() => StorageVolumeXml.Parse(xml));
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public void What_is_not_well_formed_is_refused_with_its_line()
    {
        VirException error = Assert.Throws<VirException>(
            () => StorageVolumeXml.Parse("<volume>\n  <name>v</nam>\n</volume>"));
        Assert.Equal((VirErrorCode.XmlDetail, VirErrorDomain.Xml), (error.Code, error.Domain));
        Assert.StartsWith("at line 2: ", error.Message);
    }

    [Fact]
    public void Wishes_that_a_host_cannot_fulfil_are_told()
    {
        StorageVolumeDefinition volume = StorageVolumeXml.Parse("""
            <volume><name>v</name><capacity>1</capacity>
              <backingStore><path>/base.vmdk</path><format type='vmdk'/></backingStore>
              <target><encryption format='luks'/></target></volume>
            """);
        Assert.Equal("/base.vmdk", volume.BackingStore);
        Assert.True(volume.WantsEncryption);
    }

    [Fact]
    public void Volumes_of_targets_have_no_format() => Assert.Null(
        StorageVolumeXml.Parse("<volume><name>v</name><capacity>1</capacity></volume>", StoragePoolType.Iscsi).Format);
}
