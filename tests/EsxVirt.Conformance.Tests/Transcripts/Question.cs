namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>One command, with the domain that its <c>@</c> stands for.</summary>
internal sealed record Question(string Command, string? Domain)
{
    public string CommandLine => Domain is null ? Command : Command.Replace("@", Batch.Quote(Domain));

    /// <summary>The command without its domain, as the list of differences names it.</summary>
    public string Shape => Command.Replace("@ ", "").Replace(" @", "");
}
