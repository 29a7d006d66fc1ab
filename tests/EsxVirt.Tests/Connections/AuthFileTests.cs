using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Tests.Connections;

public class AuthFileTests
{
    private const string Example = """
        # hosts
        [credentials-lab]
        username = root
        password=  s3cret \\ with\sblank
        realm=ignored

        [credentials-fallback]
        username=DOM\admin

        [auth-esx-esx1.example.com]
        credentials=lab
        [auth-esx-default]
        credentials=fallback
        [auth-libvirt-esx2]
        credentials=lab
        """;

    [Theory]
    [InlineData("esx1.example.com", "username", "root")]
    [InlineData("esx1.example.com", "password", @"s3cret \ with blank")]
    [InlineData("ESX1.example.com", "username", @"DOM\admin")]
    [InlineData("esx2", "username", @"DOM\admin")]
    [InlineData("esx2", "password", null)]
    public void Host_group_comes_before_the_default_group(string host, string item, string? expected) =>
        Assert.Equal(expected, AuthFile.Parse("auth.conf", Example).Lookup(item, host));

    [Theory]
    [InlineData("[auth-esx-h]\n", "Missing item 'credentials' in group 'auth-esx-h' in 'f'")]
    [InlineData("[auth-esx-default]\n", "Missing item 'credentials' in group 'auth-esx-default' in 'f'")]
    [InlineData(
        "[auth-esx-h]\ncredentials=x\n", "Missing group 'credentials-x' referenced from group 'auth-esx-h' in 'f'")]
    public void A_broken_reference_is_an_error(string text, string message) =>
        AssertSyntax(message, () => AuthFile.Parse("f", text).Lookup("username", "h"));

    [Theory]
    [InlineData("x=1\n", "Line 1 of 'f' is outside of any group")]
    [InlineData("[g]\n\nsecret\n", "Line 3 of 'f' is neither a group, a comment nor 'key=value'")]
    [InlineData("[g]\n=secret\n", "Line 2 of 'f' is neither a group, a comment nor 'key=value'")]
    [InlineData("[]\n", "Line 1 of 'f' is neither a group, a comment nor 'key=value'")]
    public void A_line_that_makes_no_sense_is_named_but_not_quoted(string text, string message) =>
        AssertSyntax(message, () => AuthFile.Parse("f", text));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Blanks_at_the_end_belong_to_a_password(string end)
    {
        string text = string.Join(end, "[credentials-a] ", "password = secret ", "[auth-esx-h]", "credentials=a", "");
        Assert.Equal("secret ", AuthFile.Parse("f", text).Lookup("password", "h"));
    }

    [Fact]
    public void No_group_for_the_host_is_no_error() =>
        Assert.Null(AuthFile.Parse("f", "[auth-esx-other]\ncredentials=missing\n").Lookup("username", "h"));

    [Fact]
    public void Environment_comes_before_the_URI_and_the_URI_before_the_standard_places()
    {
        string directory = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string named = Write(Path.Combine(directory, "named.conf"), "env");
            string inUri = Write(Path.Combine(directory, "uri.conf"), "uri");
            Write(Path.Combine(directory, "xdg", "libvirt", "auth.conf"), "xdg");
            Write(Path.Combine(directory, "home", ".config", "libvirt", "auth.conf"), "home");
            ConnectionUri plain = ConnectionUri.Parse("esx://h/");
            ConnectionUri withFile = ConnectionUri.Parse("esx://h/?authfile=" + Uri.EscapeDataString(inUri));
            string xdg = Path.Combine(directory, "xdg");
            string home = Path.Combine(directory, "home");

            Assert.Equal("env", UserOf(withFile, ("LIBVIRT_AUTH_FILE", named), ("XDG_CONFIG_HOME", xdg)));
            Assert.Equal("uri", UserOf(withFile, ("XDG_CONFIG_HOME", xdg)));
            Assert.Equal("xdg", UserOf(plain, ("XDG_CONFIG_HOME", xdg), ("HOME", home)));
            if (!OperatingSystem.IsWindows())
                Assert.Equal("home", UserOf(plain, ("HOME", home)));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/nonexistent/auth.conf")]
    public void A_named_file_that_cannot_be_read_is_an_error_with_its_name(string path)
    {
        VirException error = Assert.Throws<VirException>(
            () => AuthFile.Find(ConnectionUri.Parse("esx://h/"), Environment(("LIBVIRT_AUTH_FILE", path))));
        Assert.Equal(VirErrorCode.ConfigSyntax, error.Code);
        Assert.StartsWith(
            $"configuration file syntax error: Cannot read authentication file '{path}': ", error.Message);
    }

    private static string? UserOf(ConnectionUri uri, params (string, string)[] variables) =>
        AuthFile.Find(uri, Environment(variables))?.Lookup("username", "h");

    private static Func<string, string?> Environment(params (string Name, string Value)[] variables) =>
        name => variables.Where(v => v.Name == name).Select(v => v.Value).FirstOrDefault();

    private static string Write(string path, string user)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"[auth-esx-h]\ncredentials=c\n[credentials-c]\nusername={user}\n");
        return path;
    }

    private static void AssertSyntax(string message, Action action)
    {
        VirException error = Assert.Throws<VirException>(action);
        Assert.Equal(VirErrorCode.ConfigSyntax, error.Code);
        Assert.Equal("configuration file syntax error: " + message, error.Message);
    }
}
