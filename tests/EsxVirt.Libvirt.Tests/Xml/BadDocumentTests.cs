using System.Text;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Xml;

/// <summary>Documents that are refused before anything in them is looked at.</summary>
public class BadDocumentTests
{
    [Fact]
    public void Broken_xml_is_refused_with_line_element_and_place()
    {
        VirException error = Refused("<domain>\n  <name>x</nome>\n</domain>");

        Assert.Equal(VirErrorCode.XmlDetail, error.Code);
        string[] lines = error.Message.Split('\n');
        Assert.StartsWith("at line 2: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("element 'name'", lines[0], StringComparison.Ordinal);
        Assert.Equal("  <name>x</nome>", lines[1]);
        Assert.Matches("^-{10,12}\\^$", lines[2]);
    }

    [Theory]
    [InlineData("", "at line ")]
    [InlineData("not xml", "at line 1: ")]
    [InlineData("<domain>", "at line 1: ")]
    [InlineData("<domain/><domain/>", "at line 1: ")]
    [InlineData("<domain a='1' a='2'/>", "at line 1: ")]
    [InlineData("<domain>\n&nosuch;</domain>", "at line 2: ")]
    [InlineData("<domain>\n\n\0</domain>", "at line 3: ")]
    public void Text_that_is_no_xml_is_refused_with_its_line(string text, string start)
    {
        VirException error = Refused(text);

        Assert.Equal(VirErrorCode.XmlDetail, error.Code);
        Assert.StartsWith(start, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', error.Message);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_with_its_line() => Assert.StartsWith(
        "at line 2: ", Refused("<domain>\r\n<name>\ud800</name></domain>").Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_type_is_refused_with_its_line() => Assert.Equal(
        "at line 3: document type declarations (DTD) are not accepted\n  <!DOCTYPE domain>\n--^",
        Refused("<?xml version='1.0'?>\n\n  <!DOCTYPE domain>\n<domain/>").Message);

    [Theory]
    [InlineData("<!DOCTYPE domain><domain/>")]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE domain SYSTEM 'http://127.0.0.1:1/x'>\n<domain/>")]
    [InlineData("<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
        + "<domain><name>&c;</name></domain>")]
    [InlineData("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><domain><name>&x;</name></domain>")]
    public void Document_types_and_with_them_entity_bombs_are_refused(string text) => Assert.Contains(
        "document type declarations (DTD) are not accepted", Refused(text).Message, StringComparison.Ordinal);

    [Fact]
    public void Depth_is_limited()
    {
        string text = new StringBuilder("<domain>").Insert(8, "<a>", 100_000).ToString();

        Assert.Equal("line 1: element 'a' lies more than 256 levels deep", Refused(text).Message);
    }

    [Fact]
    public void Number_of_nodes_is_limited()
    {
        string text = "<domain>\n" + new StringBuilder().Insert(0, "<a/>", 1_000_001) + "</domain>";

        Assert.Equal("line 2: the document has more than 1000000 nodes", Refused(text).Message);
    }

    [Fact]
    public void Size_is_limited()
    {
        string text = $"<domain><name>{new string('x', 10 * 1024 * 1024)}</name></domain>";

        Assert.Equal("the document has 10485790 characters, more than 10485760", Refused(text).Message);
    }

    [Fact]
    public void Only_the_surroundings_of_the_place_in_a_long_line_are_shown()
    {
        VirException error = Refused($"<domain>{new string('x', 1_000_000)}</{new string('y', 100_000)}>");

        Assert.True(error.Message.Length < 600, error.Message);
    }

    [Theory]
    [InlineData("<memory>{0}</memory>")]
    [InlineData("<memory>1</memory><vcpu current='{0}'/>")]
    [InlineData("<memory>1</memory><vcpu cpuset='{0}'/>")]
    public void Only_the_beginning_of_an_endless_value_is_shown(string elements)
    {
        string value = new('y', 5_000_000);

        VirException error = Refused(
            $"<domain type='vmware'><name>n</name><os><type>hvm</type></os>{string.Format(elements, value)}</domain>");

        Assert.InRange(error.Message.Length, 900, 1100);
    }

    [Theory]
    [InlineData("<network/>", "network")]
    [InlineData("<html><body>502 Bad Gateway</body></html>", "html")]
    public void Another_root_is_refused_by_name(string text, string root)
    {
        VirException error = Refused(text);

        Assert.Equal($"XML error: expecting root element of 'domain', not '{root}'", error.Message);
        Assert.Equal(VirErrorCode.XmlError, error.Code);
    }

    private static VirException Refused(string text) =>
        Assert.Throws<VirException>(() => DomainXml.Parse(text));
}
