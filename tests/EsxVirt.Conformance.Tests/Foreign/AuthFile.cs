namespace EsxVirt.Conformance.Tests.Foreign;

/// <summary>
/// A libvirt authentication file for servers on the loopback interface, which virsh and esxvirt both read.
/// </summary>
internal sealed class AuthFile : IDisposable
{
    public AuthFile(string userName, string password)
    {
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllText(
            Path,
            $"""
            [credentials-test]
            username={userName}
            password={password}

            [auth-esx-127.0.0.1]
            credentials=test

            [auth-esx-localhost]
            credentials=test

            [auth-esx-default]
            credentials=test

            """);
    }

    public string Path { get; }

    /// <summary>The environment by which a program finds the file.</summary>
    public IReadOnlyDictionary<string, string> Environment =>
        new Dictionary<string, string> { ["LIBVIRT_AUTH_FILE"] = Path };

    public void Dispose() => File.Delete(Path);
}
