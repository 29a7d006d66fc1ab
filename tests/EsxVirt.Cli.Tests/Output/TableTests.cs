using EsxVirt.Cli.Output;
using Xunit;

namespace EsxVirt.Cli.Tests.Output;

/// <summary>Expected lines are what virsh 9.0 prints for domains of these names in a UTF-8 locale.</summary>
public sealed class TableTests
{
    private static readonly string[] Names =
    [
        "a\tb", @"back\slash", @"c\x41", "e\u0301", "Zeta", "z\u200Dz", "\u00ADq", "ünïcödé", "日本é", "한국", "👍 ok",
    ];

    [Fact]
    public void Columns_are_as_wide_as_a_terminal_shows_their_cells()
    {
        Assert.Equal(
            " Id   Name         State\n" +
            "-----------------------------\n" +
            " 1    test         running\n" +
            " -    a\\x09b       shut off\n" +
            " -    back\\slash   shut off\n" +
            " -    c\\x5cx41     shut off\n" +
            " -    e\u0301            shut off\n" +
            " -    Zeta         shut off\n" +
            " -    z\u200Dz           shut off\n" +
            " -    \u00ADq           shut off\n" +
            " -    ünïcödé      shut off\n" +
            " -    日本é        shut off\n" +
            " -    한국         shut off\n" +
            " -    👍 ok        shut off\n",
            Print(withHeader: true, Names));
    }

    [Fact]
    public void Without_header_the_columns_forget_its_width() =>
        Assert.Equal(" 1   test   running\n -   ab     shut off\n", Print(withHeader: false, "ab"));

    [Fact]
    public void An_empty_table_is_its_header_and_the_line_below_it()
    {
        var table = new Table("Id", "Name", "State");
        using var output = new StringWriter();
        table.WriteTo(output, withHeader: true);
        Assert.Equal(" Id   Name   State\n--------------------\n", output.ToString());
    }

    [Fact]
    public void An_empty_last_cell_leaves_its_leading_blank()
    {
        var table = new Table("State", "Title");
        table.Add("running", "");
        using var output = new StringWriter();
        table.WriteTo(output, withHeader: false);
        Assert.Equal(" running   \n", output.ToString());
    }

    private static string Print(bool withHeader, params string[] names)
    {
        var table = new Table("Id", "Name", "State");
        table.Add("1", "test", "running");
        foreach (string name in names)
            table.Add("-", name, "shut off");
        using var output = new StringWriter();
        table.WriteTo(output, withHeader);
        return output.ToString();
    }
}
