using System.Globalization;
using EsxVirt.Tests.Faults;

[assembly: AssemblyFixture(typeof(FaultTotals))]

namespace EsxVirt.Tests.Faults;

/// <summary>The counts of all classes of the matrix that one test run holds, in a file at its end: <c>dotnet test</c> shows
/// nothing of what passing tests print.</summary>
public sealed class FaultTotals : IDisposable
{
    private readonly Lock _gate = new();
    private int _operations;
    private int _runs;
    private int _failures;
    private int _between;

    internal static string Sentence(int operations, int runs, int failures, int between) => string.Create(
        CultureInfo.InvariantCulture,
        $"{operations} operations x {AllTroubles.List.Count} troubles x every request: {runs} runs, "
        + $"{(failures == 0 ? "all" : $"{runs - failures}")} passed, {between} of them between two steps");

    internal void Add(int operations, int runs, int failures, int between)
    {
        lock (_gate)
        {
            _operations += operations;
            _runs += runs;
            _failures += failures;
            _between += between;
        }
    }

    public void Dispose()
    {
        if (_runs == 0)
            return;
        string directory = Path.Combine(Repository(), "TestResults");
        Directory.CreateDirectory(directory);
        File.WriteAllText(
            Path.Combine(directory, "faults.txt"), $"Fault matrix: {Sentence(_operations, _runs, _failures, _between)}\n");
    }

    private static string Repository()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "EsxVirt.slnx")))
            directory = Path.GetDirectoryName(directory);
        return directory ?? AppContext.BaseDirectory;
    }
}
