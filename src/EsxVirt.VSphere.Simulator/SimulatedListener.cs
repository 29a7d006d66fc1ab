namespace EsxVirt.VSphere.Simulator;

/// <summary>One open port of a <see cref="SimulatedServer"/>; disposing it closes the port.</summary>
public sealed class SimulatedListener : IAsyncDisposable
{
    private readonly Func<ValueTask> _close;

    internal SimulatedListener(Uri uri, string? thumbprint, Func<ValueTask> close)
    {
        Uri = uri;
        Thumbprint = thumbprint;
        _close = close;
    }

    /// <summary>Scheme, address and the port really taken, for instance <c>https://127.0.0.1:40123/</c>.</summary>
    public Uri Uri { get; }

    /// <summary>The port really taken, when 0 was asked for.</summary>
    public int Port => Uri.Port;

    /// <summary>SHA-256 of the self-signed certificate in hexadecimal; null without TLS.</summary>
    public string? Thumbprint { get; }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _close();
}
