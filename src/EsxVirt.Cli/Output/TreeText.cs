namespace EsxVirt.Cli.Output;

/// <summary>virsh's trees: children below their parent with <c>+-</c>, and after the last of a level a line that holds
/// only its indentation.</summary>
internal static class TreeText
{
    /// <summary>Writes one tree.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="root">Begins at the first column.</param>
    /// <param name="label">What is printed of a node; what a terminal would obey is made visible.</param>
    /// <param name="children">Those below a node, in the order of the tree.</param>
    public static void Write<T>(
        TextWriter output, T root, Func<T, string> label, Func<T, IReadOnlyList<T>> children)
    {
        WriteNode("", "", root, isLast: true);

        void WriteNode(string place, string below, T node, bool isLast)
        {
            output.Write($"{place}{VisibleText.Escape(label(node))}\n");
            IReadOnlyList<T> next = children(node);
            if (next.Count > 0)
                output.Write($"{below}  |\n");
            for (int i = 0; i < next.Count; i++)
            {
                bool last = i == next.Count - 1;
                WriteNode($"{below}  +- ", $"{below}  {(last ? ' ' : '|')} ", next[i], last);
            }
            if (next.Count == 0 && isLast)
                output.Write($"{below}\n");
        }
    }
}
