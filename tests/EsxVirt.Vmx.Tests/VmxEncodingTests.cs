using System.Text;
using Xunit;

namespace EsxVirt.Vmx.Tests;

public class VmxEncodingTests
{
    [Theory]
    [InlineData("UTF-8", "utf-8")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("UTF8", "utf-8")]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("CP1252", "windows-1252")]
    [InlineData("ISO-8859-1", "iso-8859-1")]
    public void Value_is_read_and_written_in_the_encoding_that_the_file_names(string name, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string text = $"displayName = \"Zürich\"\n.encoding = \"{name}\"\n";
        byte[] bytes = Encoding.GetEncoding(encoding).GetBytes(text);

        VmxDocument document = VmxDocument.Parse(bytes);

        Assert.Equal("Zürich", document["displayName"]);
        Assert.Equal(bytes, document.ToBytes());
    }

    // Bytes from the code tables: U+65E5 U+672C, U+4E2D U+6587, U+D55C.
    [Theory]
    [InlineData("Shift_JIS", "日本", new byte[] { 0x93, 0xfa, 0x96, 0x7b })]
    [InlineData("GBK", "中文", new byte[] { 0xd6, 0xd0, 0xce, 0xc4 })]
    [InlineData("windows-31j", "日本", new byte[] { 0x93, 0xfa, 0x96, 0x7b })]
    [InlineData("windows-949", "한", new byte[] { 0xc7, 0xd1 })]
    [InlineData("CP950", "中文", new byte[] { 0xa4, 0xa4, 0xa4, 0xe5 })]
    [InlineData("windows-1250", "ř", new byte[] { 0xf8 })]
    public void Encodings_of_several_regions_are_known(string name, string text, byte[] value)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes($".encoding = \"{name}\"\na = \""), .. value, (byte)'"'];
        Assert.Equal(text, VmxDocument.Parse(bytes)["a"]);
    }

    [Fact]
    public void A_byte_order_mark_is_read_over_and_kept()
    {
        byte[] bytes = [0xef, 0xbb, 0xbf, .. ".encoding = \"UTF-8\"\na = \"ü\"\n"u8];
        VmxDocument document = VmxDocument.Parse(bytes);
        Assert.Equal([".encoding", "a"], document.Entries.Select(entry => entry.Key));
        Assert.Equal(bytes, document.ToBytes());

        document.SetText("a", "b");
        Assert.Equal([0xef, 0xbb, 0xbf, .. ".encoding = \"UTF-8\"\na = \"b\"\n"u8], document.ToBytes());
        document.Remove(".encoding");
        Assert.Equal("b", VmxDocument.Parse(document.ToBytes())["a"]);
        Assert.Empty(VmxDocument.Parse([0xef, 0xbb, 0xbf]).Entries);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_is_refused_by_its_name(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("a = \"b\"\n")];
        var problem = Assert.Throws<VmxEncodingException>(() => VmxDocument.Parse(bytes));
        Assert.Equal("The file is encoded in UTF-16, and no VMX is (line 1)", problem.Message);
    }

    [Fact]
    public void Unknown_encoding_is_refused_with_its_line()
    {
        var problem = Assert.Throws<VmxEncodingException>(() => VmxDocument.Parse("\n.encoding = \"klingon\""u8));
        Assert.Equal("libxml2 doesn't handle klingon encoding (line 2, key '.encoding')", problem.Message);
    }

    [Fact]
    public void Bytes_outside_the_named_encoding_are_refused_with_their_line()
    {
        byte[] bytes = [.. ".encoding = \"US-ASCII\"\na = \""u8, 0xe4, (byte)'"'];
        var problem = Assert.Throws<VmxEncodingException>(() => VmxDocument.Parse(bytes));
        Assert.Equal("Could not convert from US-ASCII to UTF-8 encoding (line 2)", problem.Message);
    }

    [Fact]
    public void Value_that_is_no_UTF8_is_refused_with_line_and_key()
    {
        byte[] bytes = [.. "a = \"1\"\ndisplayName = \"Z"u8, 0xfc, .. "rich\""u8];
        var problem = Assert.Throws<VmxEncodingException>(() => VmxDocument.Parse(bytes));
        Assert.Equal((2, "displayName"), (problem.Line, problem.Key));
    }

    [Fact]
    public void Comment_that_is_no_UTF8_survives_an_edit()
    {
        byte[] bytes = [.. "# Z"u8, 0xfc, .. "rich \U0001f5a5\na = \"1\""u8];
        VmxDocument document = VmxDocument.Parse(bytes);
        document.SetText("a", "2");
        bytes[^2] = (byte)'2';
        Assert.Equal(bytes, document.ToBytes());
    }

    [Fact]
    public void Value_that_the_named_encoding_lacks_cannot_be_written()
    {
        VmxDocument document = VmxDocument.Parse(".encoding = \"windows-1252\"\na = \"\""u8);
        document.SetText("a", "日");
        var problem = Assert.Throws<VmxEncodingException>(document.ToBytes);
        Assert.Equal("Could not convert from UTF-8 to windows-1252 encoding (line 2)", problem.Message);
    }
}
