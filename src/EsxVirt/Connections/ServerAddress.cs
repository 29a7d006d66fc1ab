namespace EsxVirt.Connections;

/// <summary>Where a server is.</summary>
internal readonly record struct ServerAddress(bool IsHttps, string Host, int Port)
{
    /// <summary>Scheme, host and port; an IPv6 address in brackets. A server without a name, as one in this process, is
    /// called <c>localhost</c>.</summary>
    public Uri ToUri() => new UriBuilder(IsHttps ? "https" : "http", Host.Length == 0 ? "localhost" : Host, Port).Uri;
}
