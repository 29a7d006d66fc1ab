using EsxVirt.Domains;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Faults;

/// <summary>The columns of the fault matrix.</summary>
internal static class AllTroubles
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static readonly SimulatedQuestion Question =
        new("Replace the file?", [("yes", "Replace"), ("no", "Append")], DefaultIndex: 1);

    private static readonly IReadOnlyList<SimulatedFault> Faults =
    [
        SimulatedFault.NoPermission("VirtualMachine.Config.Settings", "VirtualMachine", "1"),
        SimulatedFault.RestrictedVersion,
        SimulatedFault.InvalidPowerState,
        SimulatedFault.TaskInProgress,
        SimulatedFault.InsufficientResources,
        SimulatedFault.GenericVmConfig,
        SimulatedFault.ToolsUnavailable,
        SimulatedFault.FileNotFound("[datastore1] gone/gone.vmdk"),
    ];

    public static IReadOnlyList<Trouble> List { get; } =
    [
        new("line dropped before the request arrives", SimulatedTrouble.Drop) { Causes = ["closed the connection"] },
        new("line dropped before the answer", SimulatedTrouble.DropAnswer) { Causes = ["closed the connection"] },
        new("truncated answer", SimulatedTrouble.CutAnswer) { Causes = ["in the middle of its answer"] },
        new("HTTP 503", SimulatedTrouble.Unavailable) { Causes = ["503"] },
        new("web page", SimulatedTrouble.Answer(200, "text/html", "<html><body>Please log in</body></html>"))
        {
            // A file may be a web page, as far as anybody knows.
            Befalls = name => !name.Contains('/'),
            Causes = ["web page"],
        },
        new("session expired", SimulatedTrouble.ExpireSessions),
        new("request taken up too late", SimulatedTrouble.Delay(Day))
        {
            TakesTime = true,
            Causes = ["no complete answer within"],
        },
        new("answer too late", SimulatedTrouble.DelayAnswer(Day))
        {
            TakesTime = true,
            Causes = ["no complete answer within"],
        },
        new("answer beyond the caller's time limit", SimulatedTrouble.DelayAnswer(Day))
        {
            TakesTime = true,
            Options = new ChangeOptions { Timeout = TimeSpan.FromSeconds(30) },
            Causes = ["has not finished it within 30 seconds", "no complete answer within"],
        },
        new("caller gives up", null) { Cancels = true },
        new("question that nobody answers", SimulatedTrouble.AskInTask(Question))
        {
            Befalls = StartsTask,
            Causes = [Question.Text],
            LeavesQuestion = true,
        },
        new("late question that nobody answers", SimulatedTrouble.AskInTask(Question with { AtProgress = 50 }))
        {
            Befalls = StartsTask,
            Causes = [Question.Text],
            LeavesQuestion = true,
        },
        .. Faults.Select(fault => new Trouble($"call refused with {fault.TypeName}", SimulatedTrouble.Refuse(fault))
        {
            Befalls = name => !name.Contains('/'),
            Causes = CausesOf(fault),
        }),
        .. Faults.Select(fault => new Trouble($"task ended with {fault.TypeName}", SimulatedTrouble.FailTask(fault))
        {
            Befalls = StartsTask,
            Causes = CausesOf(fault),
        }),
    ];

    /// <summary>A file that is not found may be told as the volume that it is.</summary>
    private static IReadOnlyList<string> CausesOf(SimulatedFault fault) =>
        fault.TypeName == "FileNotFound" ? [fault.Text, "Storage volume not found"] : [fault.Text];

    private static bool StartsTask(string name) => name.EndsWith("_Task", StringComparison.Ordinal);
}
