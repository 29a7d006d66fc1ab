using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Itself;

/// <summary><c>complete</c>: what could follow an unfinished line; shells call it.</summary>
internal static class Complete
{
    private static readonly OptionDefinition Words =
        OptionDefinition.Rest("string", "partial string to autocomplete");

    public static readonly CommandDefinition Definition = new("complete", "internal command for autocompletion")
    {
        Description = "internal use only",
        Options = [Words],
        Hidden = true,
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        context.Session.MayAsk = false;
        IReadOnlyList<string> candidates = [];
        try
        {
            string line = string.Join(' ', context.Arguments.Values(Words));
            candidates = await new Completion(context.Table, context.Session)
                .FindAsync(line, context.Cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SyntaxException or CommandFailure or VirException)
        {
            // Whoever presses Tab wants candidates, not errors in the middle of the line.
        }

        foreach (string candidate in candidates)
            context.WriteLine(candidate);
        if (candidates.Count == 0)
            throw new CommandFailure(null);
    }
}
