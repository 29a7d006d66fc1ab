using System.Text;
using Xunit;

namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>Compares outputs and keeps account of which listed differences really showed.</summary>
internal sealed class Comparison(string product, string expectations = "virsh.json")
{
    private readonly IReadOnlyList<KnownDifference> _known = KnownDifference.Read(expectations);
    private readonly HashSet<KnownDifference> _seen = [];
    private readonly List<string> _unexpected = [];

    public void Add(Question question, string? ours, string? theirs)
    {
        if (theirs is null)
            return; // virsh did not survive this one
        if (ours is null)
        {
            _unexpected.Add($"esxvirt was ended by a signal: {question.CommandLine}");
            return;
        }

        if (ours == theirs)
            return;
        List<KnownDifference> applied = [];
        string oursRewritten = ours, theirsRewritten = theirs;
        foreach (KnownDifference known in _known.Where(known => known.AppliesTo(product, question.Shape)))
        {
            (string ours, string theirs) before = (oursRewritten, theirsRewritten);
            switch (known.Kind)
            {
                case DifferenceKind.Rewrite:
                    oursRewritten = known.Rewrite(oursRewritten);
                    break;
                case DifferenceKind.RewriteVirsh:
                    theirsRewritten = known.Rewrite(theirsRewritten);
                    break;
                case DifferenceKind.Differs when known.Matches(theirs) || known.Matches(ours):
                    oursRewritten = theirsRewritten;
                    break;
            }

            if (before != (oursRewritten, theirsRewritten))
                applied.Add(known);
        }

        _seen.UnionWith(applied);
        if (oursRewritten != theirsRewritten)
            _unexpected.Add(Describe(question, oursRewritten, theirsRewritten));
    }

    public void AssertNothingUnexpected(int shown)
    {
        IEnumerable<string> vanished = _known
            .Where(known => known.AppliesTo(product) && !_seen.Contains(known))
            .Select(known => $"listed, but does not show any more: {known}");
        string[] complaints = [.. vanished, .. _unexpected.Take(shown)];
        Assert.True(
            complaints.Length == 0,
            $"{product}: {_unexpected.Count} unexpected differences\n{string.Join("\n", complaints)}");
    }

    private static string Describe(Question question, string ours, string theirs)
    {
        string[] oursLines = ours.Split('\n'), theirsLines = theirs.Split('\n');
        StringBuilder text = new($"--- {question.CommandLine}\n");
        foreach (string line in oursLines.Except(theirsLines).Take(6))
            text.Append("  esxvirt: ").AppendLine(line);
        foreach (string line in theirsLines.Except(oursLines).Take(6))
            text.Append("  virsh:   ").AppendLine(line);
        if (oursLines.ToHashSet().SetEquals(theirsLines))
            text.AppendLine("  (same lines, in another order or number)");
        return text.ToString();
    }
}
