namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// What a test wants to happen to a machine's next calls and tasks, by the method's name; each thing happens once.
/// </summary>
internal sealed class MachineScript
{
    private readonly List<(string Method, SimulatedFault Fault)> _refusals = [];
    private readonly List<(string Method, SimulatedFault Fault)> _failures = [];
    private readonly List<(string Method, SimulatedQuestion Question)> _questions = [];

    /// <summary>The keys of the answers that were given.</summary>
    public List<string> Answers { get; } = [];

    /// <summary>The guest hears that it shall shut down, and does not.</summary>
    public bool GuestHangs { get; set; }

    /// <summary>Whether a task on the machine can be cancelled; null leaves it to the method.</summary>
    public bool? TasksAreCancelable { get; set; }

    /// <summary>What makes a migration impossible, until a test clears it.</summary>
    public List<SimulatedFault> MigrationErrors { get; } = [];

    /// <summary>What may go wrong with a migration, in the server's words.</summary>
    public List<string> MigrationWarnings { get; } = [];

    public void Refuse(string method, SimulatedFault fault) => _refusals.Add((method, fault));

    public void Fail(string method, SimulatedFault fault) => _failures.Add((method, fault));

    public void Ask(string method, SimulatedQuestion question) => _questions.Add((method, question));

    public SimulatedFault? TakeRefusal(string method) => Take(_refusals, method);

    public SimulatedFault? TakeFailure(string method) => Take(_failures, method);

    public SimulatedQuestion? TakeQuestion(string method) => Take(_questions, method);

    private static T? Take<T>(List<(string Method, T Thing)> list, string method)
        where T : class
    {
        int index = list.FindIndex(entry => entry.Method == method);
        if (index < 0)
            return null;
        T thing = list[index].Thing;
        list.RemoveAt(index);
        return thing;
    }
}
