using EsxVirt.VSphere.Client.Http;

namespace EsxVirt.VSphere.Client.Datastores;

/// <summary>The first bytes of a stream, and then its end. Does not close the stream.</summary>
internal sealed class LimitedStream(Stream source, long most) : ForwardStream
{
    private long _left = most;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int wanted = (int)Math.Min(buffer.Length, _left);
        if (wanted == 0)
            return 0;
        int count = await source.ReadAsync(buffer[..wanted], cancellationToken).ConfigureAwait(false);
        _left -= count;
        return count;
    }
}
