namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>One HTTP request, whatever brought it: the in-process handler or Kestrel.</summary>
/// <param name="Method">Upper-case verb.</param>
/// <param name="Target">Path and query as sent, nothing decoded: <c>%2F</c> inside a segment must stay visible.</param>
/// <param name="Headers">Header fields; names compare without case.</param>
/// <param name="Body">The whole body.</param>
/// <param name="IsSecure">It came over TLS, so that cookies may be marked so.</param>
internal sealed record SimulatedRequest(
    string Method,
    string Target,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body,
    bool IsSecure)
{
    /// <summary>The body of a <c>PUT</c>, read while it comes; then <see cref="Body"/> is empty.</summary>
    public Stream Upload { get; init; } = Stream.Null;

    private int QueryStart => Target.IndexOf('?');

    /// <summary>The path before the <c>?</c>, still encoded.</summary>
    public string Path => QueryStart < 0 ? Target : Target[..QueryStart];

    /// <summary>A query parameter as sent, still encoded; null when absent.</summary>
    public string? RawQuery(string name)
    {
        if (QueryStart < 0)
            return null;
        foreach (string pair in Target[(QueryStart + 1)..].Split('&'))
        {
            int equals = pair.IndexOf('=');
            if (equals > 0 && pair[..equals] == name)
                return pair[(equals + 1)..];
        }

        return null;
    }

    /// <summary>A header's value, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
