using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Surroundings;

namespace EsxVirt.Cli.Shell;

/// <summary>Reads command lines until <c>quit</c> or the end of input.</summary>
internal sealed class InteractiveShell(
    ProgramSurroundings surroundings, Session session, CommandRunner runner, ErrorOutput errors, GlobalOptions options)
{
    public async Task RunAsync()
    {
        TextWriter output = surroundings.Output;
        if (!options.Quiet)
            WriteBanner(output);

        Outcome outcome = Outcome.Succeeded;
        while (outcome != Outcome.Quit)
        {
            output.Write($"{surroundings.ProgramName} {(session.IsReadOnly ? '>' : '#')} ");
            output.Flush();
            if (await ReadLineAsync().ConfigureAwait(false) is not { } line)
                break;
            if (!surroundings.InputIsTerminal)
                output.Write(line + "\n");
            outcome = await RunLineAsync(line).ConfigureAwait(false);
        }

        output.Write('\n');
    }

    private Task<string?> ReadLineAsync() => surroundings.Input
        .ReadLineAsync(surroundings.Cancellation).AsTask().WaitAsync(surroundings.Cancellation);

    private async Task<Outcome> RunLineAsync(string line)
    {
        try
        {
            return await runner.RunAsync(runner.Parse(Tokenizer.ReadString(line))).ConfigureAwait(false);
        }
        catch (SyntaxException e)
        {
            errors.Failure(e, options.Json);
            return Outcome.Failed;
        }
    }

    private void WriteBanner(TextWriter output) => output.Write(
        $"Welcome to {surroundings.ProgramName}, the virtualization interactive terminal.\n" +
        "\n" +
        "Type:  'help' for help with commands\n" +
        "       'quit' to quit\n" +
        "\n");
}
