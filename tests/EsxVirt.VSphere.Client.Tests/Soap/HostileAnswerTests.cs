using System.Net;
using System.Text;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Tests.Scripting;
using EsxVirt.VSphere.Wire.Soap;

namespace EsxVirt.VSphere.Client.Tests.Soap;

/// <summary>Every answer that is not one gives a single clear error.</summary>
public sealed class HostileAnswerTests
{
    private const string WebPage = "<!DOCTYPE html><html><head><title>503</title></head><body>Sorry<br></body></html>";

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("<a/>")]
    [InlineData("<a><b></a>")]
    [InlineData(WebPage)]
    [InlineData("<Envelope xmlns=\"http://www.w3.org/2003/05/soap-envelope\"><Body/></Envelope>")]
    [InlineData("<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\"/>")]
    [InlineData("<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\"><Body/></Envelope>")]
    public async Task What_is_no_SOAP_answer_is_an_error_naming_the_call(string body)
    {
        AnswerFormatException e = await FailAsync<AnswerFormatException>(() => ResponseExtensions.Xml(body));
        Assert.StartsWith("The answer to call 'CurrentTime' cannot be read: ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_anything_is_called_empty()
    {
        AnswerFormatException e = await FailAsync<AnswerFormatException>(() => ResponseExtensions.Xml(""));
        Assert.True(e.IsEmpty);
        Assert.Equal("The answer to call 'CurrentTime' cannot be read: it is empty", e.Message);
    }

    [Fact]
    public async Task Every_truncation_of_an_answer_is_an_error()
    {
        string whole = Answers.Envelope(
            "<CurrentTimeResponse xmlns=\"urn:vim25\"><returnval>2026-01-02T03:04:05Z</returnval>"
            + "</CurrentTimeResponse>");
        for (int length = 0; length < whole.Length; length += 7)
            await FailAsync<AnswerFormatException>(() => ResponseExtensions.Xml(whole[..length]));
    }

    [Fact]
    public async Task The_answer_to_another_call_is_an_error() =>
        await FailAsync<AnswerFormatException>(() => Answers.Response("Logout"));

    [Fact]
    public async Task An_answer_in_another_namespace_is_an_error() => await FailAsync<AnswerFormatException>(
        () => ResponseExtensions.Xml(Answers.Envelope("<CurrentTimeResponse xmlns=\"urn:vim2\"/>")));

    [Fact]
    public async Task A_web_page_is_called_one()
    {
        AnswerFormatException e = await FailAsync<AnswerFormatException>(Page);
        Assert.Equal(
            "The answer to call 'CurrentTime' cannot be read: it is a web page (text/html), not SOAP", e.Message);
    }

    [Fact]
    public async Task A_DTD_is_refused()
    {
        const string Bomb = "<!DOCTYPE a [<!ENTITY b \"cccc\"><!ENTITY d \"&b;&b;&b;&b;\">]><a>&d;</a>";
        await FailAsync<AnswerFormatException>(() => ResponseExtensions.Xml(Bomb));
    }

    [Fact]
    public async Task A_500_with_a_web_page_says_so()
    {
        HttpStatusException e = await FailAsync<HttpStatusException>(
            () => Page().WithStatus(HttpStatusCode.InternalServerError));
        Assert.Equal(
            "HTTP response code 500 for call to 'CurrentTime'. Fault is unknown, it is a web "
                + "page (text/html), not SOAP",
            e.Message);
    }

    [Fact]
    public async Task A_500_without_a_fault_is_no_success() => await FailAsync<HttpStatusException>(
        () => VimClientTests.CurrentTime().WithStatus(HttpStatusCode.InternalServerError));

    [Fact]
    public async Task A_fault_without_detail_keeps_its_text()
    {
        VimFaultException e = await FailAsync<VimFaultException>(() => ResponseExtensions.Xml(Answers.Envelope(
            "<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>odd</faultstring></soapenv:Fault>"))
            .WithStatus(HttpStatusCode.InternalServerError));
        Assert.Null(e.Fault);
        Assert.Equal("odd", e.FaultText);
    }

    [Theory]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task Any_other_status_is_an_error(HttpStatusCode status)
    {
        HttpStatusException e = await FailAsync<HttpStatusException>(
            () => VimClientTests.CurrentTime().WithStatus(status));
        Assert.Equal($"HTTP response code {(int)status} for call to 'CurrentTime'", e.Message);
    }

    [Fact]
    public async Task A_redirection_to_another_host_is_not_followed()
    {
        RedirectException e = await FailAsync<RedirectException>(() =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.TemporaryRedirect);
            answer.Headers.TryAddWithoutValidation("Location", "https://evil.example.net/sdk");
            return answer;
        });
        Assert.Equal(
            "The server redirects from 'https://esx1.example.com/sdk' to 'https://evil.example.net/sdk'", e.Message);
    }

    [Fact]
    public async Task An_answer_beyond_the_size_limit_is_an_error()
    {
        string filler = new(' ', 100_000);
        var options = new VimClientOptions { WireLimits = WireLimits.Default with { MaxBytes = 50_000 } };
        TransportException e = await FailAsync<TransportException>(() => ResponseExtensions.Xml(filler), options);
        Assert.Equal(TransportFailure.AnswerTooLarge, e.Failure);
    }

    private static HttpResponseMessage Page() =>
        new(HttpStatusCode.OK) { Content = new StringContent(WebPage, Encoding.UTF8, "text/html") };

    private static async Task<T> FailAsync<T>(Func<HttpResponseMessage> answer, VimClientOptions? options = null)
        where T : Exception
    {
        var server = new ScriptedServer().On("CurrentTime", _ => answer());
        await using VimClient client = await server.LoginAsync(options);
        T e = await Assert.ThrowsAsync<T>(
            () => client.InvokeAsync(VimClientTests.CurrentTimeRequest(), TestContext.Current.CancellationToken));
        Assert.Equal(1, server.Count("CurrentTime"));
        return e;
    }
}
