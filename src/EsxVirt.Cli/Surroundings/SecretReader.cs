namespace EsxVirt.Cli.Surroundings;

/// <summary>
/// Reads a password without showing it: from the terminal where there is one, else a line of standard input.
/// </summary>
internal sealed class SecretReader(TextReader input)
{
    /// <summary>One line, or null at the end of input.</summary>
    public async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.IsInputRedirected
                ? await input.ReadLineAsync(cancellationToken).ConfigureAwait(false)
                : await Task.Run(ReadKeys, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        using UnixTerminal? terminal = UnixTerminal.TryOpen();
        return terminal is null
            ? await input.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false)
            : await terminal.ReadHiddenLineAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string ReadKeys()
    {
        var line = new List<char>();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace)
                line.Add(key.KeyChar);
            else if (line.Count > 0)
                line.RemoveAt(line.Count - 1);
        }

        Console.WriteLine();
        return new string([.. line]);
    }
}
