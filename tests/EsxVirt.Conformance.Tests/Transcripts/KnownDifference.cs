using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>What the output of a command is allowed to differ in.</summary>
internal enum DifferenceKind
{
    /// <summary>Our output, rewritten by pattern and replacement, is virsh's: all the rest is still compared.</summary>
    Rewrite,

    /// <summary>Virsh's output, rewritten by pattern and replacement, is ours.</summary>
    RewriteVirsh,

    /// <summary>The outputs have nothing in common, typically because virsh fails where we answer.</summary>
    Differs,
}

/// <summary>One line of <c>Expectations/virsh.json</c>: a difference from Debian's virsh that is wanted.</summary>
/// <param name="Command">
/// Regular expression that the whole command line matches, the domain's argument left out.
/// </param>
/// <param name="Products">The simulated products on which the difference shows; null for all.</param>
/// <param name="Pattern">
/// What to rewrite; with <see cref="DifferenceKind.Differs"/>, what one of the outputs matches.
/// </param>
/// <param name="Reason">Where the difference comes from: a newer libvirt, or a decision of ours.</param>
internal sealed record KnownDifference(
    string Command,
    IReadOnlyList<string>? Products,
    DifferenceKind Kind,
    string Pattern,
    string? Replacement,
    string Reason)
{
    /// <summary>All of a file under <c>Expectations</c>, in the order in which they apply.</summary>
    public static IReadOnlyList<KnownDifference> Read(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Expectations", file);
        return JsonSerializer.Deserialize<List<KnownDifference>>(File.ReadAllText(path), Options)!;
    }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    public bool AppliesTo(string product) => Products?.Contains(product) ?? true;

    public bool AppliesTo(string product, string command) =>
        AppliesTo(product) && Regex.IsMatch(command, $"^(?:{Command})$");

    /// <summary>Rewrites a text; the same text where the pattern does not occur.</summary>
    public string Rewrite(string text) => Regex.Replace(text, Pattern, Replacement ?? "", RegexOptions.Multiline);

    public bool Matches(string text) => Regex.IsMatch(text, Pattern, RegexOptions.Multiline);

    public override string ToString() => $"{Kind} '{Command}' /{Pattern}/: {Reason}";
}
