using System.Diagnostics;
using System.Text;
using Xunit;

namespace EsxVirt.Conformance.Tests.Foreign;

/// <summary>What a program printed and how it ended.</summary>
/// <param name="ExitCode">128 and more where a signal ended it (139: a segmentation fault).</param>
internal sealed record ToolResult(int ExitCode, string StandardOutput, string StandardError)
{
    /// <summary>Whether a signal ended the program.</summary>
    public bool Crashed => ExitCode >= 128;

    /// <summary>Standard output of a run that must have worked; the failure message shows both streams.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{StandardOutput}\n{StandardError}");
        return StandardOutput;
    }
}

/// <summary>
/// Finds and runs programs that this project did not write; a test whose program is absent skips itself.
/// </summary>
internal static class ForeignTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    // Servers live in /usr/sbin, which is not on every user's path.
    private static readonly string[] ServerDirectories = ["/usr/sbin", "/usr/local/sbin"];

    /// <summary>Path of a program; skips the calling test where it is not installed.</summary>
    public static string Require(string name, string debianPackage)
    {
        string? path = Find(name);
        Assert.SkipWhen(path is null, $"{name} is not installed (Debian package {debianPackage})");
        return path!;
    }

    /// <summary>Path of a program, or null where it is not installed.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Concat(ServerDirectories)
        .Where(directory => directory.Length > 0)
        .Select(directory => Path.Combine(directory, name))
        .FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end, without a terminal, in a UTF-8 locale.</summary>
    public static async Task<ToolResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null,
        string input = "")
    {
        using Process process = Start(program, arguments, environment);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading its input; its exit code says why.
        }

        using CancellationTokenSource patience = new(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail(
                $"{program} did not end within {Patience.TotalMinutes} minutes\n{await output}\n{await errors}");
        }

        return new ToolResult(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts a program with all three streams redirected.</summary>
    public static Process Start(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
