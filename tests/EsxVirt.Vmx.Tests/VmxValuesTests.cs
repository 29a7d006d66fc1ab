using Xunit;

namespace EsxVirt.Vmx.Tests;

public class VmxValuesTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData(" \t\n-17", -17)]
    [InlineData("+5", 5)]
    [InlineData("010", 10)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("unlimited", -1)]
    [InlineData("UNLIMITED", -1)]
    public void Integer_is_read_as_C_does(string value, long expected) =>
        Assert.Equal(expected, Read(value).GetInt64("k", 99));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("- 1")]
    [InlineData("1 ")]
    [InlineData("0x10")]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    public void What_is_no_integer_is_refused_with_line_and_key(string value)
    {
        var problem = Assert.Throws<VmxValueException>(() => Read(value).GetInt64("k", 0));
        Assert.StartsWith("Config entry 'a.k' must represent an integer value", problem.Message);
        Assert.Equal(("a.k", 2), (problem.Key, problem.Line));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("False", false)]
    public void Boolean_is_read_ignoring_case(string value, bool expected) =>
        Assert.Equal(expected, Read(value).GetBoolean("k", !expected));

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    [InlineData(" true")]
    [InlineData("1")]
    public void What_is_no_boolean_is_refused_with_line_and_key(string value)
    {
        var problem = Assert.Throws<VmxValueException>(() => Read(value).GetBoolean("k", true));
        Assert.StartsWith("Config entry 'a.k' must represent a boolean value (true|false)", problem.Message);
        Assert.Equal(("a.k", 2), (problem.Key, problem.Line));
    }

    [Fact]
    public void Missing_entry_gives_the_default()
    {
        VmxValues values = Read("x");
        Assert.Equal(7, values.GetInt64("missing", 7));
        Assert.True(values.GetBoolean("missing", true));
        Assert.Null(values.GetText("missing"));
    }

    [Fact]
    public void Missing_entry_that_is_required_is_named()
    {
        VmxValues values = Read("x");
        var problem = Assert.Throws<VmxValueException>(() => values.RequireInt64("Missing"));
        Assert.Equal("Missing essential config entry 'a.Missing'", problem.Message);
        Assert.Throws<VmxValueException>(() => values.RequireText("Missing"));
    }

    [Fact]
    public void Text_is_given_with_its_escapes_resolved()
    {
        VmxValues values = Read("|22|zz|22");
        Assert.Equal("|22|zz|22", values.GetRaw("k"));
        Assert.Equal("|22|zz|22", values.GetText("k"));
        Assert.Equal("\"x\"", Read("|22x|22").RequireText("k"));
    }

    [Theory]
    [InlineData("ethernet0.dvs.switchId", "ethernet0", "dvs.switchId")]
    [InlineData("SCSI0:1.Present", "scsi0:1", "present")]
    [InlineData("a.bcd", "a", "bcd")]
    [InlineData("abcd.e", "abcd", "e")]
    [InlineData("abcdefgh.ijklmnop", "ABCDEFGH", "IJKLMNOP")]
    public void A_section_has_the_entries_behind_its_name_and_a_dot(string key, string section, string name)
    {
        VmxDocument document = VmxDocument.Parse($"{key} = \"there\"\n");
        Assert.Equal("there", new VmxValues(document).Section(section).GetText(name));
        Assert.Equal("there", new VmxValues(document).GetText($"{section}.{name}"));
        Assert.Equal("there", document[$"{section}.{name}"]);
    }

    [Theory]
    [InlineData("a:bcd")]
    [InlineData("abcd")]
    [InlineData("a.bcde")]
    [InlineData(".bcd")]
    [InlineData("aa.bcd")]
    public void A_section_has_no_others(string key) =>
        Assert.Null(new VmxValues(VmxDocument.Parse($"{key} = \"x\"\n")).Section("a").GetText("bcd"));

    [Fact]
    public void A_section_is_the_first_part_of_a_key()
    {
        VmxValues values = new(new VmxDocument());
        Assert.Throws<ArgumentException>(() => values.Section("RemoteDisplay.vnc"));
        Assert.Throws<ArgumentException>(() => values.Section("RemoteDisplay").Section("vnc"));
    }

    private static VmxValues Read(string value) =>
        new VmxValues(VmxDocument.Parse($"# line 1\na.k = \"\"\"{value}\"\"\"\n#")).Section("a");
}
