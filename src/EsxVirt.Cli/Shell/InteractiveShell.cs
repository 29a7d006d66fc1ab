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

        string prompt = $"{surroundings.ProgramName} # ";
        string readOnlyPrompt = $"{surroundings.ProgramName} > ";
        Outcome outcome = Outcome.Succeeded;
        while (outcome != Outcome.Quit)
        {
            output.Write(session.IsReadOnly ? readOnlyPrompt : prompt);
            if (await ReadLineAsync().ConfigureAwait(false) is not { } line)
                break;
            if (!surroundings.InputIsTerminal)
            {
                output.Write(line);
                output.Write('\n');
            }
            outcome = await RunLineAsync(line).ConfigureAwait(false);
        }

        output.Write('\n');
    }

    /// <summary>Shows what was printed so far before it waits; of a script, the next line is there already.</summary>
    private async ValueTask<string?> ReadLineAsync()
    {
        ValueTask<string?> line = surroundings.Input.ReadLineAsync(surroundings.Cancellation);
        if (line.IsCompleted)
            return await line.ConfigureAwait(false);
        surroundings.Output.Flush();
        return await line.AsTask().WaitAsync(surroundings.Cancellation).ConfigureAwait(false);
    }

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
