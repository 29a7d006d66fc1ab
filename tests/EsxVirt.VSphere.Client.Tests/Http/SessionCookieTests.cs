using EsxVirt.VSphere.Client.Http;

namespace EsxVirt.VSphere.Client.Tests.Http;

public sealed class SessionCookieTests
{
    [Theory]
    [InlineData("vmware_soap_session=\"52a3f0\"; Path=/; HttpOnly; Secure;", "vmware_soap_session=\"52a3f0\"")]
    [InlineData("vmware_soap_session=0a1b-2c; HttpOnly", "vmware_soap_session=0a1b-2c")]
    [InlineData("vmware_soap_session=bare", "vmware_soap_session=bare")]
    [InlineData("vmware_soap_session=a=b=c; Path=/sdk", "vmware_soap_session=a=b=c")]
    [InlineData("other=1; vmware_soap_session=2", null)]
    [InlineData("vmware_soap_session2=1", null)]
    [InlineData("", null)]
    [InlineData(";;=", null)]
    public void The_value_is_echoed_as_it_came_without_its_attributes(string header, string? echoed)
    {
        var cookie = new SessionCookie();
        cookie.Capture(Answer(header), sent: null);
        Assert.Equal(echoed, Sent(cookie));
    }

    [Fact]
    public void Among_several_cookies_the_right_one_is_taken()
    {
        HttpResponseMessage answer = Answer("vmware_client=VMware; Path=/");
        answer.Headers.TryAddWithoutValidation("Set-Cookie", "vmware_soap_session=mine; Path=/");
        var cookie = new SessionCookie();
        cookie.Capture(answer, sent: null);
        Assert.Equal("vmware_soap_session=mine", Sent(cookie));
    }

    [Fact]
    public void A_late_answer_of_the_old_session_does_not_replace_the_cookie_of_the_new_one()
    {
        var cookie = new SessionCookie();
        cookie.CaptureLogin(Answer("vmware_soap_session=old"));
        string? sent = cookie.Apply(new HttpRequestMessage());
        cookie.CaptureLogin(Answer("vmware_soap_session=new"));
        cookie.Capture(Answer("vmware_soap_session=unauthenticated"), sent);
        Assert.Equal("vmware_soap_session=new", Sent(cookie));
    }

    [Fact]
    public void An_endless_value_is_not_kept()
    {
        var cookie = new SessionCookie();
        cookie.CaptureLogin(Answer("vmware_soap_session=" + new string('x', 100_000)));
        Assert.Null(Sent(cookie));
    }

    [Fact]
    public void Nothing_is_sent_once_it_is_cleared()
    {
        var cookie = new SessionCookie();
        cookie.CaptureLogin(Answer("vmware_soap_session=1"));
        cookie.Clear();
        Assert.Null(Sent(cookie));
    }

    private static HttpResponseMessage Answer(string cookie)
    {
        var answer = new HttpResponseMessage();
        answer.Headers.TryAddWithoutValidation("Set-Cookie", cookie);
        return answer;
    }

    private static string? Sent(SessionCookie cookie)
    {
        var request = new HttpRequestMessage();
        cookie.Apply(request);
        return request.Headers.TryGetValues("Cookie", out IEnumerable<string>? values) ? Assert.Single(values) : null;
    }
}
