using System.Runtime.InteropServices;
using System.Text;

namespace EsxVirt.Cli.Surroundings;

/// <summary>The surroundings of the real process: console, environment, files and signals.</summary>
internal sealed class ProcessSurroundings : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly CancellationTokenSource _cancellation = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private readonly Lazy<TextReader> _input = new(
        () => new StreamReader(OpenInput(), Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 4 * 1024));
    private int _signalNumber;

    public ProcessSurroundings()
    {
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal));
        var input = new DeferredReader(_input);
        Surroundings = new ProgramSurroundings
        {
            ProgramName = FindProgramName(),
            Input = input,
            Output = new StreamWriter(OpenOutput(), Utf8, bufferSize: 32 * 1024) { NewLine = "\n" },
            Error = new StreamWriter(OpenError(), Utf8, bufferSize: 1024) { NewLine = "\n" },
            InputIsTerminal = !Console.IsInputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            ReadSecretAsync = new SecretReader(input).ReadLineAsync,
            Variable = Environment.GetEnvironmentVariable,
            Files = new WorkingFiles(OpenInput, Environment.CurrentDirectory),
            Cancellation = _cancellation.Token,
        };
    }

    public ProgramSurroundings Surroundings { get; }

    /// <summary>
    /// 128 and the signal's number where a signal ended the program, else <paramref name="exitCode"/>.
    /// </summary>
    public int ExitCode(int exitCode) => _signalNumber == 0 ? exitCode : 128 + _signalNumber;

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        _cancellation.Dispose();
    }

    /// <summary>
    /// The first signal asks for an orderly end, with sessions logged out; a second one ends at once.
    /// </summary>
    private void OnSignal(PosixSignalContext context)
    {
        const int Interrupt = 2;
        const int Terminate = 15;
        if (_cancellation.IsCancellationRequested)
            return;
        context.Cancel = true;
        _signalNumber = context.Signal == PosixSignal.SIGINT ? Interrupt : Terminate;
        _cancellation.Cancel();
    }

    private static Stream OpenInput() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardInput() : new UnixStandardStream(0);

    private static Stream OpenOutput() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new UnixStandardStream(1);

    private static Stream OpenError() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardError() : new UnixStandardStream(2);

    /// <summary>As the user called it, so that a link named <c>virsh</c> prompts as scripts of virsh expect.</summary>
    private static string FindProgramName()
    {
        string name = Path.GetFileNameWithoutExtension(Environment.GetCommandLineArgs().FirstOrDefault() ?? "");
        return name is "" or "EsxVirt.Cli" or "dotnet" ? "esxvirt" : name;
    }

    /// <summary>Opens standard input when it is first read: most commands never do.</summary>
    private sealed class DeferredReader(Lazy<TextReader> reader) : TextReader
    {
        public override int Peek() => reader.Value.Peek();

        public override int Read() => reader.Value.Read();

        public override string? ReadLine() => reader.Value.ReadLine();

        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) =>
            reader.Value.ReadLineAsync(cancellationToken);
    }
}
