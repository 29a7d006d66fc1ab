using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Editing;

/// <summary>
/// The course of virsh's <c>edit</c> commands: a document goes to the user's editor, and what comes back is defined,
/// unless somebody else changed it meanwhile. On a terminal a failure asks whether to edit on.
/// </summary>
internal sealed record XmlEditing
{
    private const string ChangedByAnother = "The XML configuration was changed by another user.";

    /// <summary>Reads the document.</summary>
    public required Func<Task<string>> Fetch { get; init; }

    /// <summary>Takes the edited document over.</summary>
    public required Func<string, Task> Define { get; init; }

    /// <summary>What to say when nothing was edited.</summary>
    public required string Unchanged { get; init; }

    /// <summary>Whether the user may ask for less checking, once.</summary>
    public bool CanRelax { get; init; }

    /// <returns>Whether something was defined.</returns>
    public async Task<bool> RunAsync(CommandContext context)
    {
        string original = await Fetch().ConfigureAwait(false);
        using var text = new TemporaryText(context, original);
        bool canRelax = CanRelax;
        string? edited = null;
        while (true)
        {
            edited ??= await text.EditAsync().ConfigureAwait(false);
            if (edited == original)
            {
                context.WriteDone(Unchanged);
                return false;
            }
            (string Message, VirException? Reason)? failure = null;
            string now = await Fetch().ConfigureAwait(false);
            if (now != original)
            {
                original = now;
                failure = (ChangedByAnother, null);
            }
            else
            {
                try
                {
                    await Define(edited).ConfigureAwait(false);
                    return true;
                }
                catch (VirException e)
                {
                    failure = ("Failed.", e);
                }
            }
            if (!context.Surroundings.InputIsTerminal)
                throw new CommandFailure(failure.Value.Message, failure.Value.Reason);
            if (failure.Value.Reason is { } reason)
                context.Errors.Failure(new CommandFailure(null, reason), context.Json);
            switch (await AskAsync(context, failure.Value.Message, canRelax).ConfigureAwait(false))
            {
                case 'y':
                    edited = null;
                    break;
                case 'f':
                    break;
                case 'i':
                    canRelax = false;
                    break;
                default:
                    throw new CommandFailure(failure.Value.Message);
            }
        }
    }

    private static async Task<char> AskAsync(CommandContext context, string message, bool canRelax)
    {
        while (true)
        {
            context.Output.Write($"\r{message} Try again? {(canRelax ? "[y,n,i,f,?]" : "[y,n,f,?]")}: ");
            context.Output.Flush();
            string? line = await context.Surroundings.Input
                .ReadLineAsync(context.Cancellation).AsTask().WaitAsync(context.Cancellation).ConfigureAwait(false);
            char answer = line is null ? 'n' : line.Trim() is [var first, ..] ? char.ToLowerInvariant(first) : ' ';
            if (answer is 'y' or 'n' or 'f' || answer == 'i' && canRelax)
                return answer;
            if (answer != '?')
                continue;
            context.WriteLine("y - yes, start editor again");
            context.WriteLine("n - no, throw away my changes");
            if (canRelax)
                context.WriteLine("i - turn off validation and try to redefine again");
            context.WriteLine("f - force, try to redefine again");
            context.WriteLine("? - print this help");
        }
    }
}
