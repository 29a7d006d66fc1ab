using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Connections;
using Xunit;

namespace EsxVirt.Cli.Tests.Shell;

public sealed class CredentialPromptTests
{
    private static readonly CredentialRequest UserName =
        new(CredentialType.UserName, "Enter username for esx1 [root]", "esx1", "root");

    private static readonly CredentialRequest Password =
        new(CredentialType.Password, "Enter root password for esx1", "esx1", null);

    [Theory]
    [InlineData("alice\n", "alice")]
    [InlineData("\n", "root")]
    [InlineData("", null)]
    public async Task An_empty_user_name_means_the_default(string typed, string? expected)
    {
        using var output = new StringWriter();
        Assert.Equal(expected, await AskAsync(UserName, typed, secret: "not asked", output));
        Assert.Equal("Enter username for esx1 [root]: ", output.ToString());
    }

    [Theory]
    [InlineData("s3cret", "s3cret")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public async Task A_password_is_read_hidden_and_taken_as_it_is(string? secret, string? expected)
    {
        using var output = new StringWriter();
        Assert.Equal(expected, await AskAsync(Password, "not read\n", secret, output));
        Assert.Equal("Enter root password for esx1: ", output.ToString());
    }

    private static async Task<string?> AskAsync(
        CredentialRequest request, string typed, string? secret, TextWriter output)
    {
        var surroundings = new ProgramSurroundings
        {
            Input = new StringReader(typed),
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            ReadSecretAsync = _ => Task.FromResult(secret),
            Variable = _ => null,
            Files = new WorkingFiles(() => Stream.Null, "/"),
        };
        return await new CredentialPrompt(surroundings, () => output)
            .AskAsync(request, TestContext.Current.CancellationToken);
    }
}
