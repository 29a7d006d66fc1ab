using CsCheck;
using Xunit;

namespace EsxVirt.Vmx.Tests;

public class VmxDocumentTests
{
    private const string Text =
        "#!/usr/bin/vmware\r\n  Memsize='512'   # MiB\r\nsched.x = \"|22\"; other = \"1\"\r\n\r\nlast = \"z\"";

    [Fact]
    public void Unedited_document_is_written_as_it_was_read() => Assert.Equal(Text, VmxDocument.Parse(Text).ToString());

    [Fact]
    public void Edited_value_changes_nothing_around_it()
    {
        VmxDocument document = VmxDocument.Parse(Text);
        document.SetText("memSize", "1024");
        document.SetText("other", "say \"hi\"");
        Assert.Equal(
            Text.Replace("'512'", "\"1024\"").Replace("\"1\"", "\"say |22hi|22\""), document.ToString());
        Assert.Equal("say \"hi\"", document.GetText("OTHER"));
    }

    [Fact]
    public void New_key_goes_to_the_end_with_the_line_break_of_the_file()
    {
        VmxDocument document = VmxDocument.Parse(Text);
        document.SetText("new.key", "1");
        document.SetText("NEW.key", "2");
        Assert.Equal(Text + "\r\nnew.key = \"2\"\r\n", document.ToString());
    }

    [Fact]
    public void New_document_holds_what_is_set()
    {
        var document = new VmxDocument();
        document.SetText("a", "1");
        document.SetText("b", "2");
        Assert.Equal("a = \"1\"\nb = \"2\"\n", document.ToString());
    }

    [Fact]
    public void Removed_key_takes_its_line_along()
    {
        VmxDocument document = VmxDocument.Parse("a = \"1\"\r\n  b = \"2\" \r\nc = \"3\"");
        Assert.True(document.Remove("B"));
        Assert.False(document.Remove("b"));
        Assert.Null(document["b"]);
        Assert.Equal("a = \"1\"\r\nc = \"3\"", document.ToString());
    }

    [Theory]
    [InlineData("a = \"1\" # kept\nb = \"2\"", "# kept")]
    [InlineData("# kept\na = \"1\"; b = \"2\"", "# kept")]
    [InlineData("b = \"2\"; a = \"1\"\n# kept", "# kept")]
    public void Removed_key_leaves_comments_and_neighbours(string text, string comment)
    {
        VmxDocument document = VmxDocument.Parse(text);
        document.Remove("a");
        VmxDocument again = VmxDocument.Parse(document.ToString());
        Assert.Contains(comment, document.ToString());
        Assert.Equal(["b"], again.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void Removing_a_key_removes_its_duplicates()
    {
        VmxDocument document = VmxDocument.Parse(
            "a = \"1\"\nA = \"2\"\n", new VmxReadOptions { AllowDuplicateKeys = true });
        document.Remove("a");
        Assert.Equal("", document.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("a=b")]
    public void Key_outside_the_grammar_is_refused(string key) =>
        Assert.Throws<ArgumentException>(() => new VmxDocument().SetText(key, "1"));

    [Fact]
    public void Every_value_that_is_set_is_read_back() => Gen.String.Sample(value =>
    {
        VmxDocument document = VmxDocument.Parse(Text);
        document.SetText("memsize", value);
        Assert.Equal(Cut(value), VmxDocument.Parse(document.ToString()).GetText("memsize"));

        // An escaped NUL ends a text.
        static string Cut(string text) => text.Contains('\0') ? text[..text.IndexOf('\0')] : text;
    });

    [Fact]
    public void Entries_come_in_file_order_with_their_lines() => Assert.Equal(
        [new VmxEntry("Memsize", "512", 2), new VmxEntry("sched.x", "|22", 3), new VmxEntry("other", "1", 3),
            new VmxEntry("last", "z", 5)],
        VmxDocument.Parse(Text).Entries);
}
