using EsxVirt.Cli.Commands;
using EsxVirt.Libvirt.Errors;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>
/// Expected texts are what virsh 9.0 prints for the domain of its own test driver, cut down to these parts.
/// </summary>
public sealed class XmlOutputTests
{
    private const string Xml =
        """
        <domain type='test' id='1'>
          <name>test</name>
          <on_crash>destroy</on_crash>
          <devices>
            <interface type='network'>
              <mac address='aa:bb:cc:dd:ee:ff'/>
              <target dev='testnet0'/>
            </interface>
          </devices>
        </domain>
        """;

    [Fact]
    public void Each_node_is_on_lines_of_its_own() => Assert.Equal(
        " type=\"test\"\n" +
        "test\n" +
        "<on_crash>destroy</on_crash>\n" +
        "<interface type=\"network\">\n" +
        "  <mac address=\"aa:bb:cc:dd:ee:ff\"/>\n" +
        "  <target dev=\"testnet0\"/>\n" +
        "</interface>\n",
        XmlOutput.Select(Xml, "//interface|//on_crash|//name/text()|/domain/@type", wrap: false));

    [Fact]
    public void Wrapped_nodes_are_one_document() => Assert.Equal(
        "<nodes>\n" +
        "  <name>test</name>\n" +
        "  <interface type=\"network\">\n" +
        "    <mac address=\"aa:bb:cc:dd:ee:ff\"/>\n" +
        "    <target dev=\"testnet0\"/>\n" +
        "  </interface>\n" +
        "</nodes>\n",
        XmlOutput.Select(Xml, "//interface|//name", wrap: true));

    [Fact]
    public void An_element_around_nothing_but_white_space_keeps_it() => Assert.Equal(
        "<source>\n  </source>\n",
        XmlOutput.Select("<pool>\n  <source>\n  </source>\n  <target/>\n</pool>\n", "//source", wrap: false));

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "<nodes/>\n")]
    public void No_match_is_nothing(bool wrap, string expected) =>
        Assert.Equal(expected, XmlOutput.Select(Xml, "//nosuch", wrap));

    // As virsh 9.0 prints the port groups of a network.
    [Fact]
    public void An_element_around_nothing_but_blanks_keeps_them() => Assert.Equal(
        "<nodes>\n  <a>\n  </a>\n  <b>\n    <c/>\n  </b>\n</nodes>\n",
        XmlOutput.Select("<x>\n  <a>\n  </a>\n  <b>\n    <c/>\n  </b>\n</x>\n", "/x/*", wrap: true));

    [Theory]
    [InlineData("//[")]
    [InlineData("count(//mac)")]
    [InlineData("//x:mac")]
    [InlineData("nosuch()")]
    public void A_wrong_expression_is_an_error_that_names_it(string expression)
    {
        VirException e = Assert.Throws<VirException>(() => XmlOutput.Select(Xml, expression, wrap: false));
        Assert.Equal($"internal error: Incorrect xpath '{expression}'", e.Message);
    }

    [Fact]
    public void Values_are_escaped_as_libxml2_does() => Assert.Equal(
        " a=\"&amp;&lt;&gt;&quot;'&#9;\"\n" + "&amp;&lt;&gt;\"'\n",
        XmlOutput.Select("<x a='&amp;&lt;&gt;&quot;&apos;&#9;'>&amp;&lt;&gt;\"'</x>", "//@a|//x/text()", wrap: false));
}
