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

    /// <summary>The connection closes without an answer, and before the server looks at the request.</summary>
    public static SimulatedTrouble Drop { get; } = new() { Drops = true };

    /// <summary>The server does what it is asked for; then the connection closes without an answer.</summary>
    public static SimulatedTrouble DropAnswer { get; } = new() { DropsAnswer = true };

    /// <summary>The server does what it is asked for; the connection closes in the middle of the answer.</summary>
    public static SimulatedTrouble CutAnswer { get; } = new() { CutsAnswer = true };

    /// <summary>All sessions end before the request is looked at, as on a host whose services start anew.</summary>
    public static SimulatedTrouble ExpireSessions { get; } = new() { Expires = true };

    /// <summary>What a host says while its services start.</summary>
    public static SimulatedTrouble Unavailable { get; } = Answer(
        503, "text/html", "<html>503 Service Unavailable</html>");

    /// <summary>The proper answer comes, but later by <paramref name="time"/>.</summary>
    public static SimulatedTrouble Delay(TimeSpan time) => new() { Delays = time };

    /// <summary>
    /// The server does what it is asked for at once; the answer comes later by <paramref name="time"/>.
    /// </summary>
    public static SimulatedTrouble DelayAnswer(TimeSpan time) => new() { DelaysAnswer = time };

    /// <summary>A call is refused with a fault. Requests for files pass.</summary>
    public static SimulatedTrouble Refuse(SimulatedFault fault) => new() { Refusal = fault };

    /// <summary>The task that the call starts ends with an error, and has done nothing.</summary>
    public static SimulatedTrouble FailTask(SimulatedFault fault) => new() { TaskFailure = fault };

    /// <summary>The task that the call starts stops its machine with a question.</summary>
    public static SimulatedTrouble AskInTask(SimulatedQuestion question) => new() { TaskQuestion = question };

    /// <summary>This text comes back instead of the proper answer, whatever it is.</summary>
    public static SimulatedTrouble Answer(int status, string contentType, string body)
        => new() { Status = status, ContentType = contentType, Body = Encoding.UTF8.GetBytes(body) };

    internal bool Drops { get; private init; }

    internal bool DropsAnswer { get; private init; }

    internal bool CutsAnswer { get; private init; }

    internal bool Expires { get; private init; }

    internal TimeSpan Delays { get; private init; }

    internal TimeSpan DelaysAnswer { get; private init; }

    internal SimulatedFault? Refusal { get; private init; }

    internal SimulatedFault? TaskFailure { get; private init; }

    internal SimulatedQuestion? TaskQuestion { get; private init; }

    internal int? Status { get; private init; }

    internal string ContentType { get; private init; } = "text/plain";

    internal ReadOnlyMemory<byte> Body { get; private init; }
}
