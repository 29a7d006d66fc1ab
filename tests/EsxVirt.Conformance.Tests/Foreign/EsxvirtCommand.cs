using System.Diagnostics;

namespace EsxVirt.Conformance.Tests.Foreign;

/// <summary>Our own command as a user starts it: a process of its own, with streams and an exit code.</summary>
internal static class EsxvirtCommand
{
    private static readonly string DotNet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "EsxVirt.Cli.dll");

    public static Task<ToolResult> RunAsync(
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null,
        string input = "") =>
        ForeignTool.RunAsync(DotNet, [Assembly, .. arguments], environment, input);

    /// <summary>Starts it, with all three streams redirected.</summary>
    public static Process Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment) =>
        ForeignTool.Start(DotNet, [Assembly, .. arguments], environment);

    /// <summary>Program and arguments, for a program that starts others.</summary>
    public static IEnumerable<string> Line(IEnumerable<string> arguments) => [DotNet, Assembly, .. arguments];

    /// <summary>Starts <c>esxvirt simulate</c> and waits until it listens.</summary>
    public static async Task<(ServerProcess Server, int Port)> StartSimulatorAsync(params string[] arguments)
    {
        int port = ServerProcess.FreePort();
        ServerProcess server = await ServerProcess.StartOnPortAsync(
            port, DotNet, [Assembly, "simulate", "--listen", $"127.0.0.1:{port}", .. arguments]);
        return (server, port);
    }
}
