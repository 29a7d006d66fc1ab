using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EsxVirt.Conformance.Tests.Foreign;

/// <summary>A foreign server on the loopback interface; disposing it ends that one process.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan CleanUp = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly StringBuilder _printed = new();
    private readonly TaskCompletionSource<string> _firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool _endsWithInput;

    private ServerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(line.Data, isOutput: true);
        process.ErrorDataReceived += (_, line) => Keep(line.Data, isOutput: false);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>All that the server has printed so far, on both streams.</summary>
    public string Printed
    {
        get
        {
            lock (_printed)
                return _printed.ToString();
        }
    }

    /// <summary>
    /// Starts a server that prints its address as its first line, and ends, leaving no files, when its input does.
    /// </summary>
    public static async Task<(ServerProcess Server, string FirstLine)> StartAsync(
        string program, params string[] arguments)
    {
        ServerProcess server = new(ForeignTool.Start(program, arguments));
        Task first = await Task.WhenAny(server._firstLine.Task, Task.Delay(StartUp));
        if (first == server._firstLine.Task)
        {
            server._endsWithInput = true;
            return (server, await server._firstLine.Task);
        }

        await server.DisposeAsync();
        throw new TimeoutException($"{program} printed no address: {server.Printed}");
    }

    /// <summary>Starts a server that listens on a port chosen by the caller, and waits until it accepts.</summary>
    public static async Task<ServerProcess> StartOnPortAsync(int port, string program, params string[] arguments)
    {
        ServerProcess server = new(ForeignTool.Start(program, arguments));
        Stopwatch clock = Stopwatch.StartNew();
        while (clock.Elapsed < StartUp && !server._process.HasExited)
        {
            try
            {
                using TcpClient probe = new();
                await probe.ConnectAsync(IPAddress.Loopback, port);
                return server;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }

        string printed = server.Printed;
        await server.DisposeAsync();
        throw new TimeoutException($"{program} does not accept connections on port {port}: {printed}");
    }

    /// <summary>A port that was free a moment ago, for servers that cannot choose one themselves.</summary>
    public static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_endsWithInput && await EndedByItselfAsync())
                return;
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }
        finally
        {
            _process.Dispose();
        }
    }

    private async Task<bool> EndedByItselfAsync()
    {
        _process.StandardInput.Close();
        using CancellationTokenSource patience = new(CleanUp);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Keep(string? line, bool isOutput)
    {
        if (line is null)
            return;
        lock (_printed)
            _printed.AppendLine(line);
        if (isOutput)
            _firstLine.TrySetResult(line);
    }
}
