using System.Diagnostics;
using Xunit;

namespace EsxVirt.Cli.Tests.Support;

/// <summary>The real virsh, where it is installed. Its own test driver needs no daemon and no network.</summary>
internal static class Virsh
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(directory => Path.Combine(directory, "virsh"))
        .FirstOrDefault(File.Exists);

    public static bool IsInstalled => Program is not null;

    public static Task<CommandRun> RunAsync(IReadOnlyList<string> arguments) =>
        RunAsync(arguments, "", new Dictionary<string, string>(), AppContext.BaseDirectory);

    public static Task<CommandRun> RunAsync(Transcript transcript, string directory) =>
        RunAsync(transcript.CommandLine, transcript.Input, transcript.Environment, directory);

    private static async Task<CommandRun> RunAsync(
        IReadOnlyList<string> arguments, string input,
        IReadOnlyDictionary<string, string> environment, string directory)
    {
        var start = new ProcessStartInfo(Program!, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = directory,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(await output, await error, process.ExitCode);
    }
}
