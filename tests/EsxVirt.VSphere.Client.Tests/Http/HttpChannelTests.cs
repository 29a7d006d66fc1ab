using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Http;

namespace EsxVirt.VSphere.Client.Tests.Http;

public sealed class HttpChannelTests
{
    private static readonly HttpLimits Limits = new(TimeSpan.FromSeconds(30), 1000);

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.SeeOther)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task A_redirection_is_refused_naming_both_addresses(HttpStatusCode status)
    {
        RedirectException e = await Assert.ThrowsAsync<RedirectException>(() => SendAsync(_ =>
        {
            var answer = new HttpResponseMessage(status);
            answer.Headers.TryAddWithoutValidation("Location", "https://evil.example.net/sdk");
            return answer;
        }));
        Assert.Equal(
            "The server redirects from 'http://esx1.example.com/sdk' to 'https://evil.example.net/sdk'", e.Message);
    }

    [Fact]
    public async Task Gzip_is_decompressed_over_any_handler()
    {
        using HttpAnswer answer = await SendAsync(_ => Compressed(Encoding.UTF8.GetBytes("hello hello hello"), "gzip"));
        Assert.Equal("hello hello hello", Encoding.UTF8.GetString(answer.Body.ToArray()));
    }

    [Fact]
    public async Task The_limit_holds_for_decompressed_bytes()
    {
        TransportException e = await Assert.ThrowsAsync<TransportException>(
            () => SendAsync(_ => Compressed(new byte[10_000_000], "gzip")));
        Assert.Equal(TransportFailure.AnswerTooLarge, e.Failure);
        Assert.Contains("larger than 1000 bytes", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_length_beyond_the_limit_is_refused_before_reading()
    {
        var content = new UnreadableContent(length: 1001);
        TransportException e = await Assert.ThrowsAsync<TransportException>(
            () => SendAsync(_ => new HttpResponseMessage { Content = content }));
        Assert.Equal(TransportFailure.AnswerTooLarge, e.Failure);
    }

    [Fact]
    public async Task Broken_gzip_is_a_transport_error()
    {
        var answer =
            new HttpResponseMessage { Content = new ByteArrayContent([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) };
        answer.Content.Headers.ContentEncoding.Add("gzip");
        TransportException e = await Assert.ThrowsAsync<TransportException>(() => SendAsync(_ => answer));
        Assert.Equal(TransportFailure.PartialAnswer, e.Failure);
    }

    [Fact]
    public async Task An_encoding_that_was_not_asked_for_is_named()
    {
        TransportException e = await Assert.ThrowsAsync<TransportException>(
            () => SendAsync(_ => Compressed([1], "br")));
        Assert.Contains("'br'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_after_the_time_allowed()
    {
        TransportException e = await Assert.ThrowsAsync<TransportException>(() => SendAsync(
            async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("not reached");
            },
            Limits with { Timeout = TimeSpan.FromMilliseconds(20) },
            TestContext.Current.CancellationToken));
        Assert.Equal(TransportFailure.Timeout, e.Failure);
        Assert.Equal(
            "Timeout was reached (28): esx1.example.com: no complete answer within 0.02 seconds", e.Message);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_given_up_after_the_time_allowed()
    {
        TransportException e = await Assert.ThrowsAsync<TransportException>(() => SendAsync(
            (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new HangingStream()) }),
            Limits with { Timeout = TimeSpan.FromMilliseconds(20) },
            TestContext.Current.CancellationToken));
        Assert.Equal(TransportFailure.Timeout, e.Failure);
    }

    [Fact]
    public async Task Cancelling_is_no_error_of_the_server()
    {
        using var cancellation = new CancellationTokenSource();
        Task<HttpAnswer> sending = SendAsync(
            async (_, token) =>
            {
                await cancellation.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("not reached");
            },
            Limits,
            cancellation.Token);
        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    // Numbers of libcurl, which libvirt prints.
    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, 6, "Couldn't resolve host name (6): esx1.example.com: the cause")]
    [InlineData(HttpRequestError.ConnectionError, 7, "Couldn't connect to server (7): esx1.example.com: the cause")]
    [InlineData(HttpRequestError.SecureConnectionError, 35, "SSL connect error (35): esx1.example.com: the cause")]
    [InlineData(HttpRequestError.ResponseEnded, 52,
        "Server returned nothing (no headers, no data) (52): esx1.example.com: the cause")]
    [InlineData(HttpRequestError.InvalidResponse, 56,
        "Failure when receiving data from the peer (56): esx1.example.com: the cause")]
    [InlineData(HttpRequestError.ProxyTunnelError, 97, "proxy handshake error (97): esx1.example.com: the cause")]
    public async Task Network_errors_carry_the_innermost_reason(HttpRequestError error, int number, string message)
    {
        TransportException e = await Assert.ThrowsAsync<TransportException>(
            () => SendAsync(_ => throw new HttpRequestException(error, "see inner", new IOException("the cause"))));
        Assert.Equal(number, (int)e.Failure);
        Assert.Equal(message, e.Message);
    }

    [Fact]
    public async Task An_unknown_host_is_told_from_a_refused_connection_by_the_socket_error()
    {
        TransportException e = await Assert.ThrowsAsync<TransportException>(() => SendAsync(
            _ => throw new HttpRequestException(
                HttpRequestError.ConnectionError, "see inner", new SocketException((int)SocketError.HostNotFound))));
        Assert.Equal(TransportFailure.NameResolution, e.Failure);
    }

    [Fact]
    public async Task A_connection_lost_in_the_body_is_a_partial_answer()
    {
        TransportException e = await Assert.ThrowsAsync<TransportException>(
            () => SendAsync(_ => new HttpResponseMessage { Content = new StreamContent(new BreakingStream()) }));
        Assert.Equal(18, (int)e.Failure);
        Assert.Contains("connection reset", e.Message, StringComparison.Ordinal);
    }

    private static HttpResponseMessage Compressed(byte[] content, string encoding)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(content);
        var answer = new HttpResponseMessage { Content = new ByteArrayContent(compressed.ToArray()) };
        answer.Content.Headers.ContentEncoding.Add(encoding);
        return answer;
    }

    private static Task<HttpAnswer> SendAsync(Func<HttpRequestMessage, HttpResponseMessage> answer) =>
        SendAsync((request, _) => Task.FromResult(answer(request)), Limits, TestContext.Current.CancellationToken);

    private static async Task<HttpAnswer> SendAsync(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer,
        HttpLimits limits,
        CancellationToken cancellationToken)
    {
        using var channel = new HttpChannel(
            new Uri("http://esx1.example.com"), new Handler(answer), disposeHandler: true, TimeProvider.System);
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://esx1.example.com/sdk");
        return await channel.SendAsync(request, limits, isLogin: false, cancellationToken);
    }

    private sealed class Handler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
        : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => answer(request, cancellationToken);
    }

    private sealed class UnreadableContent(long length) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            throw new InvalidOperationException("the body was read");

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }

    private sealed class HangingStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }

    private sealed class BreakingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("connection reset");
    }
}
