using System.Collections.Frozen;
using System.Globalization;

namespace EsxVirt.VSphere.Simulator;

/// <summary>
/// Troubles by a text such as <c>unavailable/10,drop@Login,fail=InsufficientResources@PowerOnVM_Task</c>: what happens,
/// then <c>=</c> what exactly, <c>@</c> to which method and <c>/</c> to every how many of its requests. The first rule
/// whose turn it is decides. Give <see cref="Next"/> to <see cref="SimulatedServer.Interceptor"/>. Safe for use from
/// many threads.
/// </summary>
public sealed class TroublePlan
{
    private static readonly FrozenDictionary<string, SimulatedTrouble> Plain = new Dictionary<string, SimulatedTrouble>
    {
        ["drop"] = SimulatedTrouble.Drop,
        ["drop-answer"] = SimulatedTrouble.DropAnswer,
        ["cut-answer"] = SimulatedTrouble.CutAnswer,
        ["expire"] = SimulatedTrouble.ExpireSessions,
        ["unavailable"] = SimulatedTrouble.Unavailable,
        ["web-page"] = SimulatedTrouble.Answer(200, "text/html", "<html><body>Please log in</body></html>"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Func<string, SimulatedTrouble?>> WithValue =
        new Dictionary<string, Func<string, SimulatedTrouble?>>
        {
            ["slow"] = text => ReadTime(text) is { } time ? SimulatedTrouble.Delay(time) : null,
            ["slow-answer"] = text => ReadTime(text) is { } time ? SimulatedTrouble.DelayAnswer(time) : null,
            ["refuse"] = text => FaultOf(text) is { } fault ? SimulatedTrouble.Refuse(fault) : null,
            ["fail"] = text => FaultOf(text) is { } fault ? SimulatedTrouble.FailTask(fault) : null,
            ["ask"] = text => QuestionOf(text) is { } question ? SimulatedTrouble.AskInTask(question) : null,
        }.ToFrozenDictionary();

    private readonly IReadOnlyList<Rule> _rules;

    private TroublePlan(IReadOnlyList<Rule> rules) => _rules = rules;

    /// <summary>The names that <c>refuse=</c> and <c>fail=</c> take.</summary>
    public static IReadOnlyList<string> FaultNames => [.. SimulatedFault.ByName.Keys];

    /// <summary>Reads a plan.</summary>
    /// <exception cref="FormatException">A rule is unknown or incomplete; the message says which.</exception>
    public static TroublePlan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TroublePlan([.. text.Split(',').Select(ReadRule)]);
    }

    /// <summary>What happens to a request; null for nothing.</summary>
    public SimulatedTrouble? Next(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        SimulatedTrouble? trouble = null;
        foreach (Rule rule in _rules)
            if (rule.IsDue(call.Name))
                trouble ??= rule.Trouble;
        return trouble;
    }

    /// <summary>A time such as <c>5ms</c> or <c>0.2s</c>, at most an hour; null when it is none.</summary>
    public static TimeSpan? ReadTime(string text)
    {
        bool milliseconds = text.EndsWith("ms", StringComparison.Ordinal);
        string number = milliseconds ? text[..^2] : text.EndsWith('s') ? text[..^1] : "";
        if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            || value > 3600)
            return null;
        return milliseconds ? TimeSpan.FromMilliseconds(value) : TimeSpan.FromSeconds(value);
    }

    private static Rule ReadRule(string text)
    {
        (string rest, string every) = Cut(text.Trim(), '/');
        (rest, string method) = Cut(rest, '@');
        (string kind, string value) = Cut(rest, '=');
        int turn = 1;
        if (every.Length > 0
            && (!int.TryParse(every, NumberStyles.None, CultureInfo.InvariantCulture, out turn) || turn < 1))
            throw new FormatException($"'{every}' in '{text.Trim()}' is not a number of requests");
        SimulatedTrouble? trouble = value.Length == 0
            ? Plain.GetValueOrDefault(kind)
            : WithValue.GetValueOrDefault(kind)?.Invoke(value);
        return trouble is null
            ? throw new FormatException(
                $"Unknown trouble '{text.Trim()}', expecting "
                    + $"{string.Join(", ", Plain.Keys.Order(StringComparer.Ordinal))}, slow=TIME, "
                + "slow-answer=TIME, refuse=FAULT, fail=FAULT, ask=moved or ask=disk, then @METHOD and /EVERY where "
                + "wanted; FAULT is one of "
                + string.Join(", ", FaultNames))
            : new Rule(trouble, method, turn);
    }

    private static (string Before, string After) Cut(string text, char at)
    {
        int place = text.IndexOf(at, StringComparison.Ordinal);
        return place < 0 ? (text, "") : (text[..place], text[(place + 1)..]);
    }

    private static SimulatedFault? FaultOf(string name) => SimulatedFault.ByName.GetValueOrDefault(name);

    private static SimulatedQuestion? QuestionOf(string name) => name switch
    {
        "moved" => SimulatedQuestion.MovedOrCopied,
        "disk" => SimulatedQuestion.DiskMoved,
        _ => null,
    };

    /// <summary>One trouble, and whose turn it is.</summary>
    private sealed class Rule(SimulatedTrouble trouble, string method, int every)
    {
        private int _seen;

        public SimulatedTrouble Trouble => trouble;

        public bool IsDue(string name) => Concerns(name) && Interlocked.Increment(ref _seen) % every == 0;

        private bool Concerns(string name) => method.Length > 0
            ? method == name
            : trouble is { TaskFailure: null, TaskQuestion: null } || name.EndsWith("_Task", StringComparison.Ordinal);
    }
}
