using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.Itself;

/// <summary><c>pwd</c>: the directory that file names start from.</summary>
internal static class Pwd
{
    public static readonly CommandDefinition Definition = new("pwd", "print the current directory")
    {
        Description = "Print the current directory.",
        Run = Run,
    };

    private static Task Run(CommandContext context)
    {
        context.WriteLine(context.Surroundings.Files.Directory);
        return Task.CompletedTask;
    }
}
