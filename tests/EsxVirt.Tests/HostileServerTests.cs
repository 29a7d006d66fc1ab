using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests;

/// <summary>Whatever a server answers, the user sees one error of libvirt's kind, at any step of the way.</summary>
public class HostileServerTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public static TheoryData<string, string, VirErrorCode, string> Answers
    {
        get
        {
            var data = new TheoryData<string, string, VirErrorCode, string>();
            foreach (string method in (string[])["RetrieveServiceContent", "Login", "RetrievePropertiesEx"])
            {
                data.Add(method, "dropped", VirErrorCode.InternalError, "curl_easy_perform() returned an error: ");
                data.Add(method, "503", VirErrorCode.HttpError, $"HTTP response code 503 for call to '{method}'");
                data.Add(method, "web page", VirErrorCode.InternalError, method);
                data.Add(method, "empty", VirErrorCode.InternalError, method);
                data.Add(method, "truncated", VirErrorCode.InternalError, method);
                data.Add(method, "fault page", VirErrorCode.InternalError, method);
                data.Add(method, "another namespace", VirErrorCode.InternalError, method);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task It_is_one_clear_error(string method, string answer, VirErrorCode code, string words)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 2, Password = "s3cret" });
        server.Interceptor = call => call.Name == method ? Trouble(answer) : null;
        VirException error = await Assert.ThrowsAsync<VirException>(() => SimulatedConnection.OpenAsync(server));
        Assert.Equal(code, error.Code);
        Assert.Contains(words, error.Message);
        Assert.DoesNotContain("s3cret", error.ToString());
    }

    [Fact]
    public async Task Wrong_credentials_are_a_failed_authentication()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 2 });
        ConnectionOptions options = SimulatedConnection.Options(server) with
        {
            Credentials = Credentials.Fixed("root", "wr0ng"),
        };
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => Connection.OpenAsync("esx://host.example.com/", options, Cancel));
        Assert.Equal(VirErrorCode.AuthFailed, error.Code);
        Assert.DoesNotContain("wr0ng", error.ToString());
    }

    private static SimulatedTrouble Trouble(string answer) => answer switch
    {
        "dropped" => SimulatedTrouble.Drop,
        "503" => SimulatedTrouble.Unavailable,
        "web page" => SimulatedTrouble.Answer(200, "text/html", "<html><body>Welcome</body></html>"),
        "empty" => SimulatedTrouble.Answer(200, "text/xml", ""),
        "truncated" => SimulatedTrouble.Answer(
            200, "text/xml", "<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\"><Body><"),
        "fault page" => SimulatedTrouble.Answer(500, "text/html", "<html>Internal Server Error</html>"),
        _ => SimulatedTrouble.Answer(200, "text/xml", "<Envelope xmlns=\"urn:other\"><Body/></Envelope>"),
    };
}
