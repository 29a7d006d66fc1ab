using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Xml;

/// <summary>Documents as libvirt 9.0 printed them for a host with these pools.</summary>
public class StoragePoolXmlTests
{
    private const string MountPath = "/vmfs/volumes/11111111-22222222-3333-444444444444";

    [Theory]
    [InlineData(MountPath, "a64bc606-49b9-f47d-2bea-579113f19206")]
    [InlineData("iqn.2001-05.com.example:t1", "93bfe21f-adab-b141-c2ff-de1d9327185b")]
    [InlineData("iqn.2001-05.com.example:t2", "3e6aabd6-a0a0-3906-5fa3-4043ad245370")]
    [InlineData("key-vim.host.VirtualSwitch-vSwitch0", "2f467347-8b4e-8655-e7d6-c4c3fb968009")]
    [InlineData("0200000000600a0b801", "192a8cde-cd63-28de-ca48-876237f484f9")]
    public void Uuids_are_derived_from_texts_as_libvirt_does(string text, string uuid) =>
        Assert.Equal(uuid, DerivedUuid.Of(text).ToString());

    [Fact]
    public void Nfs_datastore() => Assert.Equal(
        """
        <pool type='netfs'>
          <name>LocalDS_0</name>
          <uuid>a64bc606-49b9-f47d-2bea-579113f19206</uuid>
          <capacity unit='bytes'>1099511627776</capacity>
          <allocation unit='bytes'>21474836480</allocation>
          <available unit='bytes'>1078036791296</available>
          <source>
            <host name='nfs.example'/>
            <dir path='/exp'/>
            <format type='nfs'/>
          </source>
          <target>
            <path>/vmfs/volumes/11111111-22222222-3333-444444444444</path>
            <permissions>
              <mode>00</mode>
              <owner>0</owner>
              <group>0</group>
            </permissions>
          </target>
        </pool>

        """.ReplaceLineEndings("\n"),
        StoragePoolXml.Format(new StoragePoolDefinition(
            StoragePoolType.NetworkFileSystem, "LocalDS_0", DerivedUuid.Of(MountPath),
            1099511627776, 21474836480, 1078036791296,
            new StoragePoolSource("nfs.example", Directory: "/exp", Format: "nfs"), MountPath)));

    [Fact]
    public void Iscsi_target_has_no_path_and_its_name_as_initiator() => Assert.Equal(
        """
        <pool type='iscsi'>
          <name>iqn.2001-05.com.example:t1</name>
          <uuid>93bfe21f-adab-b141-c2ff-de1d9327185b</uuid>
          <capacity unit='bytes'>0</capacity>
          <allocation unit='bytes'>0</allocation>
          <available unit='bytes'>0</available>
          <source>
            <host name='10.0.0.1' port='3260'/>
            <initiator>
              <iqn name='iqn.2001-05.com.example:t1'/>
            </initiator>
          </source>
          <target>
            <permissions>
              <mode>00</mode>
              <owner>0</owner>
              <group>0</group>
            </permissions>
          </target>
        </pool>

        """.ReplaceLineEndings("\n"),
        StoragePoolXml.Format(new StoragePoolDefinition(
            StoragePoolType.Iscsi, "iqn.2001-05.com.example:t1", DerivedUuid.Of("iqn.2001-05.com.example:t1"), 0, 0, 0,
            new StoragePoolSource("10.0.0.1", 3260, Initiator: "iqn.2001-05.com.example:t1"), TargetPath: null)));

    [Theory]
    [InlineData(StoragePoolType.Dir, null, "  <source>\n  </source>\n")]
    [InlineData(StoragePoolType.FileSystem, "vmfs", "  <source>\n    <format type='vmfs'/>\n  </source>\n")]
    public void Sources_of_local_datastores(StoragePoolType type, string? format, string source) => Assert.Contains(
        source,
        StoragePoolXml.Format(new StoragePoolDefinition(
            type, "d", Guid.Empty, 1, 2, 3, new StoragePoolSource(Format: format), "/p")));

    [Fact]
    public void Every_special_character_is_escaped() => Assert.Contains(
        "  <name>a&lt;b&gt;&amp;&quot;c&quot; &apos;d&apos; é 日本</name>\n",
        StoragePoolXml.Format(new StoragePoolDefinition(
            StoragePoolType.Dir, "a<b>&\"c\" 'd' é 日本", Guid.Empty, 0, 0, 0, new StoragePoolSource(), null)));
}
