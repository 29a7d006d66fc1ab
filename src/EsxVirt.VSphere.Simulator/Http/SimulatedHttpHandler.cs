using System.Net;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>The in-process way in: what would be a connection to the host is a method call.</summary>
internal sealed class SimulatedHttpHandler(FrontDoor door) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bool streams = request.Method == HttpMethod.Put && request.Content is not null;
        byte[] body = request.Content is null || streams
            ? []
            : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        SimulatedResponse answer = await door.AnswerAsync(
            new SimulatedRequest(request.Method.Method, TargetOf(request), HeadersOf(request), body, IsSecure: false)
            {
                Upload = streams ? await request.Content!.ReadAsStreamAsync(cancellationToken) : Stream.Null,
            },
            cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (answer.Drops)
        {
            const string What = "The simulated server closed the connection.";
            throw new HttpRequestException(What, new IOException(What));
        }
        return ToMessage(answer, request);
    }

    // OriginalString, because Uri would decode some of the escapes that the server must see as they were sent.
    private static string TargetOf(HttpRequestMessage request)
    {
        Uri uri = request.RequestUri ?? throw new InvalidOperationException("A request without an address.");
        string text = uri.OriginalString;
        int authority = text.IndexOf("://", StringComparison.Ordinal);
        if (!uri.IsAbsoluteUri || authority < 0)
            return text;
        int path = text.IndexOfAny(['/', '?'], authority + 3);
        if (path < 0)
            return "/";
        return text[path] == '?' ? "/" + text[path..] : text[path..];
    }

    private static Dictionary<string, string> HeadersOf(HttpRequestMessage request)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in request.Headers.NonValidated)
            headers[header.Key] = header.Value.ToString();
        if (request.Content is not null)
            foreach (var header in request.Content.Headers.NonValidated)
                headers[header.Key] = header.Value.ToString();
        return headers;
    }

    private static HttpResponseMessage ToMessage(SimulatedResponse answer, HttpRequestMessage request)
    {
        HttpContent content = answer switch
        {
            { IsCut: true } => new StreamContent(new CutStream(answer.Body)),
            { Stream: { } stream } => new StreamContent(stream),
            _ => new ReadOnlyMemoryContent(answer.Body),
        };
        content.Headers.TryAddWithoutValidation("Content-Type", answer.ContentType);
        content.Headers.ContentLength = answer.Length ?? answer.Body.Length;
        var message = new HttpResponseMessage((HttpStatusCode)answer.Status)
        {
            Content = content,
            RequestMessage = request,
        };
        foreach ((string name, string value) in answer.Headers)
            if (!message.Headers.TryAddWithoutValidation(name, value))
                content.Headers.TryAddWithoutValidation(name, value);
        return message;
    }
}
