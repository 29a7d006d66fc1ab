using System.Net;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>How to talk to a proxy.</summary>
public enum ProxyKind
{
    /// <summary>No proxy, whatever the environment says.</summary>
    None,

    /// <summary>HTTP proxy; HTTPS goes through a <c>CONNECT</c> tunnel.</summary>
    Http,

    /// <summary>SOCKS4: the client resolves the server's name.</summary>
    Socks4,

    /// <summary>SOCKS4a: the proxy resolves the server's name.</summary>
    Socks4a,

    /// <summary>
    /// SOCKS5. .NET lets the proxy resolve the server's name, where libcurl's plain SOCKS5 does so itself.
    /// </summary>
    Socks5,
}

/// <summary>A proxy to go through.</summary>
/// <param name="Kind">The protocol spoken with the proxy.</param>
/// <param name="Host">Host name or IP address, IPv6 without brackets.</param>
/// <param name="Port">1 to 65535; libvirt's default for every kind is 1080.</param>
public sealed record ProxySettings(ProxyKind Kind, string Host, int Port = ProxySettings.DefaultPort)
{
    /// <summary>The port when none is given, for HTTP proxies too, as in libvirt.</summary>
    public const int DefaultPort = 1080;

    /// <summary>Go to the server directly, whatever the environment says.</summary>
    public static ProxySettings None { get; } = new(ProxyKind.None, "");

    /// <summary>Name for a proxy that asks for one; null for none.</summary>
    public string? UserName { get; init; }

    /// <summary>Password that goes with <see cref="UserName"/>.</summary>
    public string? Password { private get; init; }

    /// <summary>
    /// Servers to reach without this proxy, in the form of the <c>no_proxy</c> variable: names separated by commas,
    /// each matching itself and everything below it, or <c>*</c> for all.
    /// </summary>
    public string? Exceptions { get; init; }

    /// <summary>Kind, host and port; never the credentials.</summary>
    public override string ToString() => $"{Scheme}://{(Host.Contains(':') ? $"[{Host}]" : Host)}:{Port}";

    internal IWebProxy ToWebProxy() => new SelectiveProxy(
        new Uri(ToString()),
        UserName is null ? null : new NetworkCredential(UserName, Password),
        Exceptions);

    private string Scheme => Kind switch
    {
        ProxyKind.Http => "http",
        ProxyKind.Socks4 => "socks4",
        ProxyKind.Socks4a => "socks4a",
        ProxyKind.Socks5 => "socks5",
        _ => "none",
    };
}
