using System.Text;

namespace EsxVirt.Cli.Output;

/// <summary>
/// virsh's table: one space before each cell, two after each column but the last. Columns are as wide as their
/// widest cell, the header included only where it is printed.
/// </summary>
internal sealed class Table(params string[] header)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Texts come from a server: what a terminal would obey is made visible first.</summary>
    public void Add(params IReadOnlyList<string> cells) => _rows.Add([.. cells.Select(VisibleText.Escape)]);

    public void WriteTo(TextWriter output, bool withHeader)
    {
        int[] widths = new int[header.Length];
        foreach (string[] row in withHeader ? _rows.Prepend(header) : _rows)
        {
            for (int i = 0; i < widths.Length; i++)
                widths[i] = Math.Max(widths[i], DisplayWidth.Of(row[i]));
        }

        var line = new StringBuilder();
        if (withHeader)
        {
            WriteRow(output, line, header, widths);
            output.Write(line.Clear().Append('-', widths.Sum(width => width + 3)).Append('\n'));
        }

        foreach (string[] row in _rows)
            WriteRow(output, line, row, widths);
    }

    private static void WriteRow(TextWriter output, StringBuilder line, string[] cells, int[] widths)
    {
        line.Clear();
        for (int i = 0; i < cells.Length; i++)
        {
            line.Append(' ').Append(cells[i]);
            if (i < cells.Length - 1)
                line.Append(' ', widths[i] - DisplayWidth.Of(cells[i]) + 2);
        }

        output.Write(line.Append('\n'));
    }
}
