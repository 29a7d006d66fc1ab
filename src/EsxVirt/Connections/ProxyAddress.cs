namespace EsxVirt.Connections;

/// <summary>The <c>proxy</c> parameter: <c>[type://]host[:port]</c>.</summary>
/// <param name="Type">How to talk to the proxy.</param>
/// <param name="Host">Name or address; empty means explicitly no proxy.</param>
/// <param name="Port">1080 for every type unless given.</param>
/// <param name="UserName">Null when the proxy asks for nobody.</param>
/// <param name="Password">Null when the proxy asks for nobody.</param>
public sealed record ProxyAddress(ProxyType Type, string Host, int Port, string? UserName, string? Password)
{
    /// <summary>Type, host and port; never the credentials.</summary>
    public override string ToString() => $"{Type} {Host}:{Port}";
}

/// <summary>Kinds of proxy, by libvirt's names in the <c>proxy</c> parameter.</summary>
public enum ProxyType
{
    /// <summary><c>http://</c>, and no prefix at all.</summary>
    Http,

    /// <summary><c>socks4://</c>.</summary>
    Socks4,

    /// <summary><c>socks4a://</c>: the proxy resolves the host name.</summary>
    Socks4A,

    /// <summary><c>socks://</c> and <c>socks5://</c>.</summary>
    Socks5,
}
