using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands.Itself;

/// <summary><c>quit</c> and <c>exit</c>: leave; what follows in the line does not run.</summary>
internal static class Quit
{
    public static readonly CommandDefinition Definition = new("quit", "quit this interactive terminal")
    {
        Quits = true,
        Run = _ => Task.CompletedTask,
    };

    public static readonly CommandDefinition Exit = Definition with { Name = "exit" };
}
