namespace EsxVirt.Fuzz.Targets;

/// <summary>Something that takes text from outside.</summary>
/// <param name="Name">Name on the command line, and folder of its seeds.</param>
/// <param name="Run">
/// Takes an input: returns null where it is accepted, the message where it is refused as it should be; any exception is
/// a finding.
/// </param>
internal sealed record FuzzTarget(string Name, Func<byte[], string?> Run)
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("vmx", VmxTarget.Run),
        new("domain-xml", DomainXmlTarget.Run),
        new("volume-xml", DocumentTargets.RunVolume),
        new("network-xml", DocumentTargets.RunNetwork),
        new("snapshot-xml", DocumentTargets.RunSnapshot),
        new("soap-answer", SoapTargets.RunAnswer),
        new("soap-request", SoapTargets.RunRequest),
    ];

    public static FuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
