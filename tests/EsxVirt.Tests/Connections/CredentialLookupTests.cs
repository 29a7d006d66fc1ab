using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Tests.Connections;

public class CredentialLookupTests
{
    private static readonly ConnectionUri Plain = ConnectionUri.Parse("esx://example.com/");

    [Fact]
    public async Task User_of_the_URI_is_not_asked_for()
    {
        var asked = new List<CredentialRequest>();
        var lookup = new CredentialLookup(ConnectionUri.Parse("esx://root@example.com/"), null, Answer(asked, "pw"));
        string user = await lookup.GetUserNameAsync("example.com", "root", TestContext.Current.CancellationToken);
        string password = await lookup.GetPasswordAsync("example.com", user, TestContext.Current.CancellationToken);
        Assert.Equal(("root", "pw"), (user, password));
        Assert.Equal(
            [new CredentialRequest(
                CredentialType.Password, "Enter root password for example.com", "example.com", null)],
            asked);
    }

    [Theory]
    [InlineData("", "root")]
    [InlineData("admin", "admin")]
    public async Task Empty_answer_means_the_default_user(string answer, string expected)
    {
        var asked = new List<CredentialRequest>();
        var lookup = new CredentialLookup(Plain, null, Answer(asked, answer));
        Assert.Equal(
            expected, await lookup.GetUserNameAsync("example.com", "root", TestContext.Current.CancellationToken));
        Assert.Equal(
            [new CredentialRequest(
                CredentialType.UserName, "Enter username for example.com [root]", "example.com", "root")],
            asked);
    }

    [Fact]
    public async Task Authentication_file_answers_without_anybody_to_ask()
    {
        AuthFile file = AuthFile.Parse(
            "f", "[auth-esx-example.com]\ncredentials=c\n[credentials-c]\nusername=u\npassword=p\n");
        var lookup = new CredentialLookup(Plain, file, null);
        Assert.Equal("u", await lookup.GetUserNameAsync("example.com", "root", TestContext.Current.CancellationToken));
        Assert.Equal("p", await lookup.GetPasswordAsync("example.com", "u", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Password_is_asked_as_the_first_type_that_the_caller_lists()
    {
        var asked = new List<CredentialRequest>();
        var lookup = new CredentialLookup(
            Plain, null, Answer(
                asked, "pw", CredentialType.UserName, CredentialType.Passphrase, CredentialType.Password));
        await lookup.GetPasswordAsync("example.com", "root", TestContext.Current.CancellationToken);
        Assert.Equal(CredentialType.Passphrase, Assert.Single(asked).Type);
    }

    public static TheoryData<string, Credentials?, VirErrorCode, string> Failures => new()
    {
        { "user", null, VirErrorCode.InvalidArgument, "invalid argument: Missing authentication credentials" },
        { "user", new Credentials(null), VirErrorCode.InvalidArgument,
            "invalid argument: Missing authentication callback" },
        { "user", Answer([], null), VirErrorCode.AuthFailed, "authentication failed: Username request failed" },
        {
            "user", Answer([], "x", CredentialType.Password), VirErrorCode.AuthFailed,
            "authentication failed: Missing VIR_CRED_AUTHNAME credential type"
        },
        { "password", null, VirErrorCode.InvalidArgument, "invalid argument: Missing authentication credentials" },
        {
            "password", Answer([], "x", CredentialType.UserName), VirErrorCode.OperationUnsupported,
            "Operation not supported: no suitable callback authentication callback was found"
        },
        {
            "password", Answer([], null), VirErrorCode.OperationFailed,
            "operation failed: failed to retrieve user response for authentication callback"
        },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task What_is_missing_is_said(string asked, Credentials? credentials, VirErrorCode code, string message)
    {
        var lookup = new CredentialLookup(Plain, null, credentials);
        VirException error = await Assert.ThrowsAsync<VirException>(() => asked == "user"
            ? lookup.GetUserNameAsync("example.com", "root", TestContext.Current.CancellationToken)
            : lookup.GetPasswordAsync("example.com", "root", TestContext.Current.CancellationToken));
        Assert.Equal((code, VirErrorDomain.Auth, message), (error.Code, error.Domain, error.Message));
    }

    private static Credentials Answer(List<CredentialRequest> asked, string? answer, params CredentialType[] types) =>
        new(
            (request, _) =>
            {
                asked.Add(request);
                return ValueTask.FromResult(answer);
            },
            types.Length == 0 ? null : types);
}
