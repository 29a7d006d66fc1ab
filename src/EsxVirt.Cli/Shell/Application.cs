using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Surroundings;

namespace EsxVirt.Cli.Shell;

/// <summary>One run of the program, from its arguments to its exit code.</summary>
internal sealed class Application(ProgramSurroundings surroundings, Func<CommandTable> table)
{
    private const int Success = 0;
    private const int Failure = 1;

    /// <summary>What shells report for a program that Ctrl-C ended.</summary>
    private const int Interrupted = 130;

    private readonly ErrorOutput _errors = new(surroundings);
    private bool _json;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        try
        {
            int exitCode = await RunCoreAsync(arguments).ConfigureAwait(false);
            await surroundings.Output.FlushAsync().ConfigureAwait(false);
            return exitCode;
        }
        catch (SyntaxException e)
        {
            _errors.Failure(e, _json);
            return Failure;
        }
        catch (OperationCanceledException) when (surroundings.Cancellation.IsCancellationRequested)
        {
            _errors.FlushOutput();
            return Interrupted;
        }
        catch (Exception e)
        {
            // A fault of ours, or a full disk under standard output: one line, whatever it is.
            _errors.Error(e.Message);
            return Failure;
        }
    }

    private async Task<int> RunCoreAsync(IReadOnlyList<string> arguments)
    {
        GlobalOptions options = new GlobalOptionParser(_errors).Parse(arguments, surroundings.Variable);
        _json = options.Json;
        switch (options.Announcement)
        {
            case Announcement.ShortVersion:
                surroundings.Output.Write(ProductVersion.Number + "\n");
                return Success;
            case Announcement.LongVersion:
                surroundings.Output.Write(ProductVersion.LongText);
                return Success;
            case Announcement.Usage:
                HelpText.WriteUsage(surroundings.Output, surroundings.ProgramName, table());
                return Success;
            default:
                return await RunCommandsAsync(options).ConfigureAwait(false);
        }
    }

    private async Task<int> RunCommandsAsync(GlobalOptions options)
    {
        if (options.Rest is [""])
            return Failure;

        CommandTable commands = table();
        await using var session = new Session(surroundings, _errors);
        session.Select(options.Uri, options.ReadOnly);
        var runner = new CommandRunner(surroundings, commands, session, _errors, options);
        List<ParsedCommand>? parsed = options.Rest.Count switch
        {
            0 => null,
            1 => runner.Parse(Tokenizer.ReadString(options.Rest[0])),
            _ => runner.Parse(Tokenizer.ReadArguments(options.Rest)),
        };

        if (options.Uri is not null && !await TryConnectAsync(session, options).ConfigureAwait(false))
            return Failure;
        if (parsed is not null)
            return await runner.RunAsync(parsed).ConfigureAwait(false) == Outcome.Failed ? Failure : Success;

        await new InteractiveShell(surroundings, session, runner, _errors, options).RunAsync().ConfigureAwait(false);
        return Success;
    }

    /// <summary>With <c>-c</c> the connection is made first, whatever the command.</summary>
    private async Task<bool> TryConnectAsync(Session session, GlobalOptions options)
    {
        try
        {
            await session.ConnectAsync(surroundings.Cancellation).ConfigureAwait(false);
            return true;
        }
        catch (CommandFailure e)
        {
            _errors.Failure(e, options.Json);
            return false;
        }
    }
}
