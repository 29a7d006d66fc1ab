using System.Text;
using Xunit;

namespace EsxVirt.Cli.Tests.Support;

/// <summary>
/// One recorded run of the command, read from a file under Transcripts:
/// <code>
/// # Why this case is there.
/// same as virsh                  real virsh must print the same (optional)
/// NAME=value                     environment (optional, repeatable)
/// $ esxvirt -q echo 'a b'        the command line; quotes as in a shell
/// --- file demo.vmx              a file in the current directory (optional, repeatable)
/// --- stdin                      standard input (optional)
/// --- stdout                     expected; left out when empty
/// --- stderr                     expected; left out when empty
/// --- exit 1                     expected; left out when 0
/// </code>
/// A section ends with the newline of its last line; <c>--- stdout without final newline</c> takes that away.
/// </summary>
internal sealed record Transcript
{
    private const string NoNewline = " without final newline";

    public required IReadOnlyList<string> CommandLine { get; init; }

    public bool SameAsVirsh { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required IReadOnlyDictionary<string, string> Files { get; init; }

    public string Input { get; init; } = "";

    public string Output { get; init; } = "";

    public string Error { get; init; } = "";

    public int ExitCode { get; init; }

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Transcripts");

    public static Transcript Read(string path)
    {
        var sections = new Dictionary<string, StringBuilder> { [""] = new() };
        StringBuilder current = sections[""];
        foreach (string line in File.ReadAllText(path).TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("--- ", StringComparison.Ordinal))
                sections.Add(line[4..], current = new StringBuilder());
            else
                current.Append(line).Append('\n');
        }

        string[] head = sections[""].ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string command = Assert.Single(head, line => line.StartsWith("$ ", StringComparison.Ordinal));
        string exit = sections.Keys.FirstOrDefault(key => key.StartsWith("exit ", StringComparison.Ordinal))
            ?? "exit 0";
        Assert.All(sections.Keys, AssertKnown);
        return new Transcript
        {
            CommandLine = ShellWords.Split(command[2..])[1..],
            SameAsVirsh = head.Contains("same as virsh"),
            Environment = head.Where(line => line[0] is not ('#' or '$') && line.Contains('='))
                .ToDictionary(line => line.Split('=')[0], line => line.Split('=', 2)[1]),
            Files = sections.Where(section => section.Key.StartsWith("file ", StringComparison.Ordinal))
                .ToDictionary(section => section.Key[5..], section => section.Value.ToString()),
            Input = Section("stdin"),
            Output = Section("stdout"),
            Error = Section("stderr"),
            ExitCode = int.Parse(exit[5..]),
        };

        string Section(string name) =>
            sections.TryGetValue(name, out StringBuilder? text) ? text.ToString()
            : sections.TryGetValue(name + NoNewline, out text) ? text.ToString()[..^1]
            : "";
    }

    private static void AssertKnown(string section) => Assert.Matches(
        $"^(|exit [0-9]+|file .+|(stdin|stdout|stderr)({NoNewline})?)$", section);
}
