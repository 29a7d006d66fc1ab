using System.Text;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>
/// One HTTP answer: complete in memory, so that it leaves in one write, or a file that is read while it leaves.
/// </summary>
internal sealed record SimulatedResponse(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    private const int MostBeforeCut = 1 << 20;

    /// <summary>Fields besides <c>Content-Type</c> and <c>Content-Length</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The length to announce where it is not that of the body, as for <c>HEAD</c>.</summary>
    public long? Length { get; init; }

    /// <summary>What goes out instead of <see cref="Body"/>; <see cref="Length"/> says how long it is.</summary>
    public Stream? Stream { get; init; }

    /// <summary>True: the connection breaks instead of an answer.</summary>
    public bool Drops { get; init; }

    /// <summary>True: the connection breaks in the middle of the body.</summary>
    public bool IsCut { get; init; }

    public static SimulatedResponse Dropped { get; } = Text(0, "") with { Drops = true };

    /// <summary>The same answer, announced in full, of which only the first half arrives.</summary>
    public SimulatedResponse Cut()
    {
        ReadOnlyMemory<byte> half = Body[..(Body.Length / 2)];
        if (Stream is { } stream)
        {
            var start = new byte[(int)Math.Min((Length ?? 0) / 2, MostBeforeCut)];
            stream.ReadExactly(start);
            stream.Dispose();
            half = start;
        }
        return this with { Length = Length ?? Body.Length, Body = half, Stream = null, IsCut = true };
    }

    public static SimulatedResponse Text(int status, string text)
        => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));

    public SimulatedResponse With(string header, string value)
        => this with { Headers = [.. Headers, new(header, value)] };
}
