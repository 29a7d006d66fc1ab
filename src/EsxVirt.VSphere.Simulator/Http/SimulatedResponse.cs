using System.Text;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>
/// One HTTP answer: complete in memory, so that it leaves in one write, or a file that is read while it leaves.
/// </summary>
internal sealed record SimulatedResponse(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>Fields besides <c>Content-Type</c> and <c>Content-Length</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The length to announce where it is not that of the body, as for <c>HEAD</c>.</summary>
    public long? Length { get; init; }

    /// <summary>What goes out instead of <see cref="Body"/>; <see cref="Length"/> says how long it is.</summary>
    public Stream? Stream { get; init; }

    /// <summary>True: the connection breaks instead of an answer.</summary>
    public bool Drops { get; init; }

    public static SimulatedResponse Text(int status, string text)
        => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));

    public SimulatedResponse With(string header, string value)
        => this with { Headers = [.. Headers, new(header, value)] };
}
