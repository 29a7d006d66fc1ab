using EsxVirt.Cli.Shell;
using Spectre.Console;

namespace EsxVirt.Cli.Output;

/// <summary>
/// How far a transfer is: a bar with bytes, rate and remaining time on a terminal, and nothing elsewhere.
/// </summary>
internal static class TransferProgress
{
    /// <summary>Runs a transfer, which reports how many bytes are through.</summary>
    /// <param name="context">Who asks; in quiet mode nothing is drawn.</param>
    /// <param name="what">What is transferred.</param>
    /// <param name="total">How many bytes there will be; null when nobody knows.</param>
    /// <param name="transfer">The transfer. What it is given may be called as often as it likes.</param>
    public static async Task<T> RunAsync<T>(
        CommandContext context, string what, long? total, Func<Action<long>, Task<T>> transfer)
    {
        if (!context.Surroundings.ErrorIsTerminal || context.Quiet)
            return await transfer(static _ => { }).ConfigureAwait(false);
        // The bar has the line for itself: what a transfer's tasks tell is less.
        context.Errors.Tasks.Label = null;
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Surroundings.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(Columns(total))
            .StartAsync(async progress =>
            {
                ProgressTask task = progress.AddTask(Markup.Escape(what), maxValue: Math.Max(1, total ?? 1));
                task.IsIndeterminate = total is null;
                return await transfer(bytes => task.Value = bytes).ConfigureAwait(false);
            })
            .ConfigureAwait(false);
    }

    private static ProgressColumn[] Columns(long? total) => total is null
        ? [new TaskDescriptionColumn(), new TransferSpeedColumn()]
        :
        [
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new DownloadedColumn(),
            new TransferSpeedColumn(), new RemainingTimeColumn(),
        ];
}
