using Xunit;

namespace EsxVirt.Conformance.Tests.Pairs;

/// <summary>
/// A list of pairs that must not match, one line each: name, colon, reason. A listed pair that matches fails the
/// run, so the list can only shrink.
/// </summary>
internal sealed class KnownDeviations
{
    private readonly Dictionary<string, string> _reasons = [];

    /// <param name="file">In the folder Expectations; <c>#</c> begins a comment line.</param>
    public KnownDeviations(string file)
    {
        foreach (string line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Expectations", file)))
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            Assert.True(colon > 0 && colon + 2 < line.Length, $"{file}: no 'name: reason' in line '{line}'");
            _reasons.Add(line[..colon], line[(colon + 2)..]);
        }
    }

    public IEnumerable<string> Names => _reasons.Keys;

    /// <summary>Equal, or different where the pair is listed.</summary>
    public void Check(string name, string expected, string actual)
    {
        if (_reasons.TryGetValue(name, out string? reason))
            Assert.True(expected != actual, $"'{name}' matches now; take it off the list ({reason})");
        else
            Assert.Equal(expected, actual);
    }
}
