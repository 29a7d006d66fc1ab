using System.Buffers;
using System.Diagnostics;

namespace EsxVirt.Cli.Surroundings;

/// <summary>Runs the user's editor on a file, with the terminal that the program has.</summary>
internal static class TextEditor
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/_.:@");

    /// <summary>The command line for an editor and a file: through a shell where the editor is more than a program's
    /// name.</summary>
    public static IReadOnlyList<string> CommandLine(string editor, string file) =>
        editor.AsSpan().ContainsAnyExcept(Plain) ? ["sh", "-c", $"{editor} {file}"] : [editor, file];

    /// <summary>Waits for the editor's end.</summary>
    /// <returns>Its exit code; 127 where it cannot be run.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> commandLine, CancellationToken cancellationToken)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(commandLine[0], commandLine.Skip(1)))!;
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return 127;
        }
    }
}
