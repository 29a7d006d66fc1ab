using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tasks;

/// <summary>
/// Somebody who wants to know how a task goes on, and to speak for the virtual machine that it works on: a machine that
/// asks a question stands still, and its task with it, until somebody answers.
/// </summary>
public sealed record TaskObserver
{
    /// <summary>The machine whose questions matter; null when the task cannot lead to any.</summary>
    public ManagedObjectReference? Machine { get; init; }

    /// <summary>Whether the task may take the machine away; it is then watched as long as it is there.</summary>
    public bool MachineMayVanish { get; init; }

    /// <summary>
    /// Called once for each question. Returns when it is dealt with; an exception ends the waiting, cancels the task
    /// where that is possible, and comes out of it.
    /// </summary>
    public Func<VirtualMachineQuestionInfo, CancellationToken, Task>? Question { get; init; }

    /// <summary>Takes percentages, rising as a rule; not every task tells any.</summary>
    public IProgress<int>? Progress { get; init; }
}
