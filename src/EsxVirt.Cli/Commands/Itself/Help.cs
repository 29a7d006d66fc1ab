using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.Itself;

/// <summary><c>help</c>: all commands, those of a group, or one command.</summary>
internal static class Help
{
    private static readonly OptionDefinition Command = OptionDefinition.OptionalArgument(
        "command", "Prints global help, command specific help, or help for a group of related commands");

    public static readonly CommandDefinition Definition = new("help", "print help")
    {
        Description = "Prints global help, command specific help, or help for a\ngroup of related commands",
        Options = [Command],
        IgnoresUnknownArguments = true,
        Run = Run,
    };

    private static Task Run(CommandContext context)
    {
        string? name = context.Arguments.First(Command);
        if (name is null or "")
            HelpText.WriteAllGroups(context.Output, context.Table);
        else if (context.Table.Find(name) is { } command)
            HelpText.WriteCommand(context.Output, command);
        else if (context.Table.FindGroup(name) is { } group)
            HelpText.WriteGroup(context.Output, group);
        else
            throw new CommandFailure($"command or command group '{name}' doesn't exist");
        return Task.CompletedTask;
    }
}
