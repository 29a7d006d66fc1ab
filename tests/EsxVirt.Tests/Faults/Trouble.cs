using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Faults;

/// <summary>A column of the fault matrix: what happens to one request of an operation.</summary>
/// <param name="Name">For reports.</param>
/// <param name="Make">The trouble; null where the server itself is not troubled.</param>
internal sealed record Trouble(string Name, SimulatedTrouble? Make)
{
    /// <summary>Whether it can happen to a request of that name.</summary>
    public Func<string, bool> Befalls { get; init; } = _ => true;

    /// <summary>What the error's message must hold, if the operation fails. Empty: it must not fail.</summary>
    public IReadOnlyList<string> Causes { get; init; } = [];

    /// <summary>The caller gives up when the request is under way; the error is then an
    /// <see cref="OperationCanceledException"/>.</summary>
    public bool Cancels { get; init; }

    /// <summary>The server does not answer: the client's clock has to run on.</summary>
    public bool TakesTime { get; init; }

    /// <summary>What the caller gives the operation; null for the usual.</summary>
    public ChangeOptions? Options { get; init; }

    /// <summary>The machine stays stopped by its question, so that another try would meet it too.</summary>
    public bool LeavesQuestion { get; init; }

    /// <summary>Null when the failure is as it should be, else what is wrong with it.</summary>
    public string? WrongWith(Exception failure)
    {
        if (failure is TimeoutException)
            return "it hangs";
        if (Cancels)
            return failure is OperationCanceledException
                ? null : $"it fails with {failure.GetType().Name}: {failure.Message}";
        if (failure is not VirException error)
            return $"it fails with {failure}";
        return Causes.Any(cause => error.Message.Contains(cause, StringComparison.Ordinal))
            ? null
            : $"the message does not name the cause: {error.Message}";
    }
}
