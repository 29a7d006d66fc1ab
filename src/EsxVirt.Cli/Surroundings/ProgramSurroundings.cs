using System.Collections.ObjectModel;
using EsxVirt.Connections;

namespace EsxVirt.Cli.Surroundings;

/// <summary>
/// Everything outside that the command touches. The process makes one from itself; tests hand in their own and
/// compare what was written.
/// </summary>
internal sealed record ProgramSurroundings
{
    /// <summary>What the program calls itself in help, banner and prompt: the name that it was started by.</summary>
    public string ProgramName { get; init; } = "esxvirt";

    /// <summary>Standard input as text.</summary>
    public required TextReader Input { get; init; }

    /// <summary>Standard output. Lines end with a line feed on every system, as scripts expect of virsh.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Somebody types: the terminal shows what is typed, so that the shell need not.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Somebody looks at standard error: progress may be drawn there.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>
    /// Reads one line without showing it, from the terminal if there is one, else from standard input.
    /// </summary>
    public required Func<CancellationToken, Task<string?>> ReadSecretAsync { get; init; }

    /// <summary>An environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    public required WorkingFiles Files { get; init; }

    /// <summary>What answers for a URI scheme in the network's place.</summary>
    public IReadOnlyDictionary<string, SchemeRegistration> Schemes { get; init; } =
        ReadOnlyDictionary<string, SchemeRegistration>.Empty;

    /// <summary>Runs a program on the terminal and returns its exit code: the user's editor.</summary>
    public Func<IReadOnlyList<string>, CancellationToken, Task<int>> RunProgramAsync { get; init; } =
        TextEditor.RunAsync;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Ctrl-C.</summary>
    public CancellationToken Cancellation { get; init; }
}
