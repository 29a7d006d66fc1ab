using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.Itself;

/// <summary><c>cd</c>: changes the directory that file names of later commands start from.</summary>
internal static class Cd
{
    private static readonly OptionDefinition Directory =
        OptionDefinition.OptionalArgument("dir", "directory to switch to (default: home or else root)");

    public static readonly CommandDefinition Definition = new("cd", "change the current directory")
    {
        Description = "Change the current directory.",
        Options = [Directory],
        Run = Run,
    };

    private static Task Run(CommandContext context)
    {
        string directory = context.Text(Directory) ?? context.Surroundings.Variable("HOME") ?? "/";
        return context.Surroundings.Files.TryChangeDirectory(directory)
            ? Task.CompletedTask
            : throw new CommandFailure($"cd: No such file or directory: {directory}");
    }
}
