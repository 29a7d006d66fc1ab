using EsxVirt.Conformance.Tests.Foreign;
using Xunit;

namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>
/// Command lines that never come to a connection: both streams and the exit code are virsh's. Messages that changed
/// between Debian's virsh and the newest are not among them.
/// </summary>
public sealed class CommandLineTests
{
    private static readonly string[][] CommandLines =
    [
        // Global options
        ["-x"], ["--bogus"], ["-c"], ["--connect"], ["--conn"], ["--co", "x", "nosuch"], ["-cfoo", "nosuch"],
        ["-d"], ["-d", "x", "uri"], ["-d", "9", "nosuch"], ["-d", "-1", "nosuch"], ["--debug", "x"], ["--debug=x"],
        ["-e"], ["-e", "xx", "uri"], ["-e", "^"], ["-e", "^1"],
        ["-k"], ["-k", "x"], ["-k", "-1"], ["-K", "x"], ["-K", "-1"],
        ["--keepalive-interval", "x"], ["--keepalive-interval", "-3"],
        ["-l"], ["-l", "/nonexistent/dir/x", "nosuch"], ["--log=/nonexistent/dir/x", "nosuch"],
        ["-rq", "nosuch"], ["--quiet=1", "nosuch"], ["--readonly=1"], ["--", "nosuch"], ["-all"],

        // Command strings
        [""], [" "], [";"], ["#x"], ["#x", "y"], ["list;nosuch"], ["list --all;;nosuch"], ["list 'a"], ["list \"a"],
        ["list \\"], ["list", ";", "uri"],

        // Commands and their options
        ["nosuch"], ["LIST"], ["list", "a"], ["list", "-q"], ["list", "--bogus"], ["list", "--ALL"],
        ["list", "--all=1"],
        ["list", "--all", "--all"], ["list", "--", "--all", "x"],
        ["dominfo"], ["dominfo", "a", "b"], ["dominfo", "--domain"], ["dominfo", "--domain", "a", "b"],
        ["dominfo", "--domain=", "x"], ["domstate", "--reason", "--reason"], ["domifaddr", "a", "b", "c", "d"],
        ["vcpucount", "a", "--maximum", "--maximum"], ["schedinfo"], ["memtune", "--domain", "a", "--domain", "b"],
        ["freecell", "--cellno"], ["freecell", "--cellno", "x", "y"],
        ["domxml-from-native"], ["domxml-from-native", "a"], ["domxml-to-native", "a", "b", "c", "d"],
        ["help", "nosuch"], ["help", "bogus", "x"], ["help --bogus x"], ["connect", "a", "b"], ["connect", "--bogus"],
    ];

    [Fact]
    public async Task Malformed_command_lines_are_refused_as_by_virsh()
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        List<string> differences = [];
        foreach (string[] arguments in CommandLines)
        {
            ToolResult theirs = await ForeignTool.RunAsync(virsh, arguments);
            ToolResult ours = await EsxvirtCommand.RunAsync(arguments);
            if (ours != theirs)
                differences.Add($"{string.Join(' ', arguments)}\n  esxvirt: {ours}\n  virsh:   {theirs}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }
}
