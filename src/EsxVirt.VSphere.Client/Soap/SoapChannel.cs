using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using EsxVirt.VSphere.Client.Diagnostics;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Http;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;

namespace EsxVirt.VSphere.Client.Soap;

/// <summary>Carries one call to the server's <c>/sdk</c> and its answer back. It knows nothing of sessions.</summary>
internal sealed class SoapChannel(HttpChannel http, VimClientOptions options)
{
    private readonly Uri _endpoint = new(http.Server, "/sdk");

    /// <summary>
    /// The version named in every call, set once after negotiation. Null names none, and the server answers in the
    /// oldest that it has.
    /// </summary>
    public ApiVersion? Version { get; set; }

    /// <param name="request">The call.</param>
    /// <param name="timeout">Time for the whole exchange; null for the usual one.</param>
    /// <param name="cancellationToken">Gives up the call; the server may still carry it out.</param>
    /// <exception cref="VimFaultException">The server refused the call.</exception>
    /// <exception cref="AnswerFormatException">The answer is not a proper one.</exception>
    /// <exception cref="HttpStatusException">A status other than 200 and 500, or a 500 without a fault.</exception>
    public async Task<T> SendAsync<T>(
        MethodRequest<T> request, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        string method = request.Method.Name;
        using Activity? activity = ClientDiagnostics.StartCall("vim", method, http.Server);
        long started = Stopwatch.GetTimestamp();
        try
        {
            using HttpRequestMessage message = Compose(request);
            var limits = new HttpLimits(timeout ?? options.CallTimeout, options.WireLimits.MaxBytes);
            using HttpAnswer answer = await http
                .SendAsync(message, limits, request is LoginRequest, cancellationToken).ConfigureAwait(false);
            activity?.SetStatus((int)answer.Status);
            ClientLog.Answered(
                options.Logger, method, http.Server.Authority, (int)answer.Status,
                answer.Body.Length, Elapsed(started));
            return Read(request, answer);
        }
        catch (Exception e)
        {
            activity?.Fail(e);
            ClientLog.Failed(options.Logger, method, http.Server.Authority, Elapsed(started), e.Message);
            throw;
        }
    }

    private HttpRequestMessage Compose(MethodRequest request)
    {
        var content = new ByteArrayContent(SoapWriter.WriteRequest(request, Version ?? ApiVersion.V2_5));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/xml", "utf-8");
        var message = new HttpRequestMessage(HttpMethod.Post, _endpoint) { Content = content };
        message.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        message.Headers.TryAddWithoutValidation("User-Agent", "EsxVirt");
        if (Version is { } version)
            message.Headers.TryAddWithoutValidation("SOAPAction", version.SoapAction);
        return message;
    }

    private T Read<T>(MethodRequest<T> request, HttpAnswer answer)
    {
        string method = request.Method.Name;
        if (answer.Status is not (HttpStatusCode.OK or HttpStatusCode.InternalServerError))
            throw new HttpStatusException(answer.Status, $"call to '{method}'");
        try
        {
            using Stream body = answer.Body.OpenRead();
            T result = SoapReader.ReadResponse(body, request, options.WireLimits);
            return answer.Status == HttpStatusCode.OK
                ? result
                : throw new HttpStatusException(
                    answer.Status, $"call to '{method}'", "Fault is unknown, the answer holds none");
        }
        catch (SoapFaultException e)
        {
            throw new VimFaultException(method, (int)answer.Status, e);
        }
        catch (WireFormatException e)
        {
            bool isEmpty = answer.Body.Length == 0;
            string problem = isEmpty ? "it is empty"
                : answer.MediaType is "text/html" or "application/xhtml+xml"
                    ? $"it is a web page ({answer.MediaType}), not SOAP"
                    : e.Message;
            throw answer.Status == HttpStatusCode.OK
                ? new AnswerFormatException(method, problem, e) { IsEmpty = isEmpty }
                : new HttpStatusException(answer.Status, $"call to '{method}'", $"Fault is unknown, {problem}");
        }
    }

    private static long Elapsed(long started) => (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}
