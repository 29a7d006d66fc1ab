using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Xml;

public class SnapshotXmlTests
{
    [Theory]
    [InlineData("<foo/>", "XML error: expecting root element of 'domainsnapshot', not 'foo'")]
    [InlineData("<domainsnapshot><memory snapshot='manual'/></domainsnapshot>",
        "XML error: 'manual' memory snapshot mode not supported")]
    [InlineData("<domainsnapshot><memory snapshot='foo'/></domainsnapshot>",
        "XML error: Invalid value for attribute 'snapshot' in element 'memory': 'foo'.")]
    [InlineData("<domainsnapshot><memory snapshot='internal' file='/x'/></domainsnapshot>",
        "XML error: memory filename '/x' requires external snapshot")]
    [InlineData("<domainsnapshot><memory snapshot='external'/></domainsnapshot>",
        "XML error: external memory snapshots require a filename")]
    [InlineData("<domainsnapshot><memory snapshot='external' file='x'/></domainsnapshot>",
        "XML error: memory snapshot file path (x) must be absolute")]
    [InlineData("<domainsnapshot><memory file='x'/></domainsnapshot>",
        "XML error: memory snapshot file path (x) must be absolute")]
    [InlineData("<domainsnapshot><disks><disk name='vda' snapshot='foo'/></disks></domainsnapshot>",
        "XML error: Invalid value for attribute 'snapshot' in element 'disk': 'foo'.")]
    public void Wrong_documents_are_refused_in_libvirts_words(string xml, string message) =>
        Assert.Equal(message, Assert.Throws<VirException>(() => SnapshotXml.Parse(xml)).Message);

    [Fact]
    public void A_document_that_is_not_well_formed_is_refused_with_its_line() => Assert.Contains(
        "at line 2", Assert.Throws<VirException>(() => SnapshotXml.Parse("<domainsnapshot>\n<name>")).Message);

    [Theory]
    [InlineData("<domainsnapshot/>", null, null)]
    [InlineData("<domainsnapshot><name></name><description></description></domainsnapshot>", null, null)]
    [InlineData(
        "<domainsnapshot><name> a&amp;b </name><description>d\ne</description></domainsnapshot>", " a&b ", "d\ne")]
    [InlineData(
        "<domainsnapshot><name>x</name><state>bogus</state><creationTime>y</creationTime></domainsnapshot>", "x", null)]
    public void Name_and_description_are_read(string xml, string? name, string? description)
    {
        SnapshotDefinition snapshot = SnapshotXml.Parse(xml);
        Assert.Equal((name, description), (snapshot.Name, snapshot.Description));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var snapshot = new SnapshotDefinition(
            "a'<>&\"", "d\\e", new SnapshotMemory("external", "/a"),
            [
                new SnapshotDisk("vda", "external", null, "qcow2", "/x"),
                new SnapshotDisk("vdb", null, "block", null, "/dev/x"),
            ]);
        string xml = SnapshotXml.Format(snapshot);
        Assert.Equal(snapshot, SnapshotXml.Parse(xml));
        Assert.Contains("  <name>a&apos;&lt;&gt;&amp;&quot;</name>\n  <description>d\\e</description>\n", xml);
        Assert.Contains("    <disk name='vdb' type='block'>\n      <source dev='/dev/x'/>\n    </disk>\n", xml);
    }
}
