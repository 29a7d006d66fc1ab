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

    /// <summary>Starts <c>esxvirt simulate</c> on a free port; the result's first line names its address.</summary>
    public static Task<(ServerProcess Server, string FirstLine)> StartSimulatorAsync(params string[] arguments) =>
        ServerProcess.StartAsync(DotNet, [Assembly, "simulate", "--listen", "127.0.0.1:0", .. arguments]);
}
