using System.Text;
using Xunit;

namespace EsxVirt.Vmx.Tests;

/// <summary>The grammar, with the texts that libvirt's parser gives for what breaks it.</summary>
public class VmxParserTests
{
    [Theory]
    [InlineData("= \"1\"", "memory conf:1: expecting a name")]
    [InlineData("  \n\n ", "memory conf:3: expecting a name")]
    [InlineData("a = \"1\"\n\ufeffb = \"2\"", "memory conf:2: expecting a name")]
    [InlineData("a = \"1\"\n1b = \"2\"", "memory conf:2: expecting a name")]
    [InlineData("memsize \"1\"", "memory conf:1: expecting an assignment for key 'memsize'")]
    [InlineData("a = \"1\"\nmemsize\n", "memory conf:2: expecting an assignment for key 'memsize'")]
    [InlineData("a$b = \"1\"", "memory conf:1: expecting an assignment for key 'a'")]
    [InlineData("a =\n\"1\"", "memory conf:1: expecting a value for key 'a'")]
    [InlineData("a = yes", "memory conf:1: expecting a value for key 'a'")]
    [InlineData("a =", "memory conf:1: expecting a value for key 'a'")]
    [InlineData("a = [\"1\"]", "memory conf:1: lists not allowed in VMX format for key 'a'")]
    [InlineData("a = 12", "memory conf:1: numbers not allowed in VMX format for key 'a'")]
    [InlineData("a = -1", "memory conf:1: numbers not allowed in VMX format for key 'a'")]
    [InlineData("# x\na = \"1\nb = \"2\"", "memory conf:2: unterminated string for key 'a'")]
    [InlineData("a = '1\"", "memory conf:1: unterminated string for key 'a'")]
    [InlineData("a = \"\"\"one\ntwo", "memory conf:1: unterminated string for key 'a'")]
    [InlineData("a = \"1\" b = \"2\"", "memory conf:1: expecting a separator for key 'a'")]
    [InlineData("a = \"\"\"\"\"\"", "memory conf:1: expecting a separator for key 'a'")]
    [InlineData("a = \"1\"\n\0", "memory conf:2: NUL byte in the text")]
    [InlineData("a = \"1\0\"", "memory conf:1: NUL byte in the value for key 'a'")]
    [InlineData("# no\0te\na = \"1\"", "memory conf:1: NUL byte in the text")]
    [InlineData("a = \"1\" # \0", "memory conf:1: NUL byte in the text")]
    [InlineData("a\0 = \"1\"", "memory conf:1: NUL byte in the text for key 'a'")]
    public void Broken_text_is_refused_with_line_and_key(string text, string message)
    {
        var problem = Assert.Throws<VmxSyntaxException>(() => VmxDocument.Parse(text));
        Assert.Equal(message, problem.Message);
        problem = Assert.Throws<VmxSyntaxException>(() => VmxDocument.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(message, problem.Message);
    }

    [Fact]
    public void Unterminated_quote_is_refused_with_its_line()
    {
        var problem = Assert.Throws<VmxSyntaxException>(
            () => VmxDocument.Parse("a = \"1\"\r\n\r\ndisplayName = \"x\r\n"));
        Assert.Equal((3, "displayName", "unterminated string"), (problem.Line, problem.Key, problem.Problem));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("a=\"1\"", "1")]
    [InlineData("\n \t a \t=\t '1' \t # c \n\n", "1")]
    [InlineData("#!/usr/bin/vmware\na = \"1\"", "1")]
    [InlineData("b = \"x\"; a = \"1\";", "1")]
    [InlineData("b = \"x\" ;\n a = \"1\"", "1")]
    [InlineData("b = \"x\"\ra = \"1\"", "1")]
    [InlineData("A = \"1\"", "1")]
    [InlineData("a = \"\"", "")]
    [InlineData("a = \"# ; ' \\\"", "# ; ' \\")]
    [InlineData("a = \"\"\"one\ntwo \"quoted\"\"\"", "one\ntwo \"quoted")]
    [InlineData("a = \"\" # 123456789", "")]
    public void Text_within_the_grammar_is_read(string text, string? value) =>
        Assert.Equal(value, VmxDocument.Parse(text)["a"]);

    [Fact]
    public void Key_may_hold_dots_colons_dashes_stars_and_underscores()
    {
        VmxDocument document = VmxDocument.Parse(".encoding = \"UTF-8\"\nscsi0:1.file-Name_* = \"x\"");
        Assert.Equal("x", document["scsi0:1.FILE-name_*"]);
    }

    [Fact]
    public void Lines_after_a_long_string_keep_their_numbers()
    {
        var problem = Assert.Throws<VmxSyntaxException>(() => VmxDocument.Parse("a = \"\"\"1\n2\n3\"\"\"\nb"));
        Assert.Equal(4, problem.Line);
    }

    [Fact]
    public void Key_that_comes_twice_is_refused_with_both_lines()
    {
        var problem = Assert.Throws<VmxSyntaxException>(() => VmxDocument.Parse("memsize = \"4\"\n\nMemSize = \"8\""));
        Assert.Equal("memory conf:3: second entry (the first is in line 1) for key 'MemSize'", problem.Message);
    }

    [Fact]
    public void First_entry_counts_where_duplicates_are_allowed()
    {
        VmxDocument document = VmxDocument.Parse(
            "memsize = \"4\"\nMemSize = \"8\"", new VmxReadOptions { AllowDuplicateKeys = true });
        Assert.Equal("4", document["memsize"]);
        Assert.Equal(new VmxEntry("MemSize", "8", 2), Assert.Single(document.Duplicates));
    }

    [Fact]
    public void Line_of_100_megabytes_is_refused_with_its_key()
    {
        byte[] bytes = new byte[100_000_000];
        bytes.AsSpan().Fill((byte)'x');
        "memsize = \"4\"\nannotation = \""u8.CopyTo(bytes);
        var problem = Assert.Throws<VmxSyntaxException>(() => VmxDocument.Parse(bytes));
        Assert.Equal("memory conf:2: the text is too long for key 'annotation'", problem.Message);
    }

    [Fact]
    public void Long_text_that_is_cut_between_two_lines_is_refused_too()
    {
        var options = new VmxReadOptions { MaxLength = 8 };
        var problem = Assert.Throws<VmxSyntaxException>(() => VmxDocument.Parse("a = \"1\"\nb = \"2\"", options));
        Assert.Equal("memory conf:2: the text is too long", problem.Message);
    }
}
