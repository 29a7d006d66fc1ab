using EsxVirt.Conformance.Tests.Foreign;

namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>
/// Many commands in one process of virsh or esxvirt, their outputs told apart. <c>uri</c> runs between the commands,
/// and the URI, which no command prints by itself, is the mark.
/// </summary>
internal static class Batch
{
    // A command string is one argument of the program, and Linux limits one to 128 KiB.
    private const int MostCommands = 500;

    /// <summary>Runs a program on one command string.</summary>
    public delegate Task<ToolResult> Program(string commands);

    /// <summary>
    /// Standard output of each command, in order. Null where the program was ended by a signal during that command:
    /// it is started again for the rest.
    /// </summary>
    public static async Task<IReadOnlyList<string?>> RunAsync(
        Program program, string uri, IReadOnlyList<string> commands)
    {
        List<string?> outputs = [];
        while (outputs.Count < commands.Count)
        {
            string[] asked = [.. commands.Skip(outputs.Count).Take(MostCommands)];
            ToolResult result = await program(string.Concat(asked.Select(command => $"{command}; uri; ")));
            string[] answered = [.. result.StandardOutput.Split($"{uri}\n\n").SkipLast(1)];
            if (!result.Crashed && answered.Length != asked.Length)
                throw new InvalidOperationException(
                    $"{answered.Length} of {asked.Length} commands answered.\n{result.StandardError}");
            outputs.AddRange(answered);
            if (result.Crashed)
                outputs.Add(null);
        }

        return outputs;
    }

    /// <summary>A name as one token of a command string.</summary>
    public static string Quote(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
