using System.Text;

namespace EsxVirt.VSphere.Simulator;

/// <summary>
/// What an interceptor does to a request instead of, or before, the proper answer.
/// </summary>
public sealed record SimulatedTrouble
{
    private SimulatedTrouble()
    {
    }

    /// <summary>The connection closes without an answer.</summary>
    public static SimulatedTrouble Drop { get; } = new() { Drops = true };

    /// <summary>What a host says while its services start.</summary>
    public static SimulatedTrouble Unavailable { get; } = Answer(
        503, "text/html", "<html>503 Service Unavailable</html>");

    /// <summary>The proper answer comes, but later by <paramref name="time"/>.</summary>
    public static SimulatedTrouble Delay(TimeSpan time) => new() { Delays = time };

    /// <summary>This text comes back instead of the proper answer, whatever it is.</summary>
    public static SimulatedTrouble Answer(int status, string contentType, string body)
        => new() { Status = status, ContentType = contentType, Body = Encoding.UTF8.GetBytes(body) };

    internal bool Drops { get; private init; }

    internal TimeSpan Delays { get; private init; }

    internal int? Status { get; private init; }

    internal string ContentType { get; private init; } = "text/plain";

    internal ReadOnlyMemory<byte> Body { get; private init; }
}
