using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.Itself;

/// <summary><c>connect</c>: closes the connection and opens another one.</summary>
internal static class Connect
{
    private static readonly OptionDefinition Name =
        OptionDefinition.OptionalArgument("name", "hypervisor connection URI");
    private static readonly OptionDefinition ReadOnly = OptionDefinition.Flag("readonly", "read-only connection");

    public static readonly CommandDefinition Definition = new("connect", "(re)connect to hypervisor")
    {
        Description = "Connect to local hypervisor. This is built-in command after shell start up.",
        Options = [Name, ReadOnly],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        // Without a name the same host in the same way; an empty name is the default host.
        Session session = context.Session;
        string? previousUri = session.GivenUri;
        bool previousReadOnly = session.IsReadOnly;
        string? name = context.Arguments.First(Name);
        await session.DisconnectAsync().ConfigureAwait(false);
        if (name is not null || context.Flag(ReadOnly))
            session.Select(name ?? previousUri, context.Flag(ReadOnly));
        try
        {
            await session.ConnectAsync(context.Cancellation).ConfigureAwait(false);
        }
        catch (CommandFailure)
        {
            session.Select(previousUri, previousReadOnly);
            throw;
        }
    }
}
