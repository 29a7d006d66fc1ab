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

    public static async Task<CommandRun> RunAsync(Transcript transcript, string directory)
    {
        var start = new ProcessStartInfo(Program!, transcript.CommandLine)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = directory,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach ((string name, string value) in transcript.Environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(transcript.Input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(await output, await error, process.ExitCode);
    }
}
