using EsxVirt.VSphere.Client.Http;

namespace EsxVirt.VSphere.Client.Tests.Http;

public sealed class PooledBodyTests
{
    private const int Block = 32 * 1024;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Block - 1)]
    [InlineData(Block)]
    [InlineData(Block + 1)]
    [InlineData((5 * Block) + 7)]
    public async Task Reads_back_what_was_received(int length)
    {
        byte[] content = Bytes(length);
        using var body = new PooledBody();
        Assert.True(await body.FillAsync(new MemoryStream(content), length, TestContext.Current.CancellationToken));
        Assert.Equal(length, body.Length);
        Assert.Equal(content, body.ToArray());

        using Stream reader = body.OpenRead();
        var copy = new MemoryStream();
        reader.CopyTo(copy, bufferSize: 1000);
        Assert.Equal(content, copy.ToArray());
    }

    [Theory]
    [InlineData(100, 99)]
    [InlineData(3 * Block, Block)]
    public async Task Stops_at_the_limit(int length, int limit)
    {
        using var body = new PooledBody();
        Assert.False(
            await body.FillAsync(new MemoryStream(Bytes(length)), limit, TestContext.Current.CancellationToken));
        Assert.InRange(body.Length, limit, limit + Block);
    }

    [Fact]
    public async Task Cannot_be_read_after_it_was_returned_to_the_pool()
    {
        var body = new PooledBody();
        await body.FillAsync(new MemoryStream(Bytes(10)), 10, TestContext.Current.CancellationToken);
        Stream reader = body.OpenRead();
        body.Dispose();
        Assert.Throws<ObjectDisposedException>(() => reader.ReadByte());
    }

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
