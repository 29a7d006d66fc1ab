using EsxVirt.Connections;

namespace EsxVirt.Cli.Shell;

/// <summary>Which EsxVirt this is.</summary>
internal static class ProductVersion
{
    /// <summary>Such as <c>0.1.0</c>; that of the library and of the command, which are released together.</summary>
    public static string Number { get; } = Find();

    public static string LongText =>
        $"""
        Command line tool of EsxVirt {Number}

        Compiled with support for:
         Hypervisors: ESX ESXi GSX vCenter Test
         Formats: vmware-vmx
         Proxies: HTTP SOCKS4 SOCKS4a SOCKS5

        """.ReplaceLineEndings("\n");

    private static string Find()
    {
        Version version = typeof(Connection).Assembly.GetName().Version!;
        return $"{version.Major}.{version.Minor}.{version.Build}";
    }
}
