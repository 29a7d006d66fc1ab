namespace EsxVirt.Domains;

/// <summary>How to wait for a change of a domain.</summary>
public sealed record ChangeOptions
{
    /// <summary>
    /// From the call to its end, questions and repetitions included; null waits as long as it takes. When it is over,
    /// the server is asked to cancel what it has begun, and the call fails with OPERATION_TIMEOUT.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Takes percentages as the server tells them; a short task tells none.</summary>
    public IProgress<int>? Progress { get; init; }
}
