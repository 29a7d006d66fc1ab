using System.Net;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>
/// One proxy for every server but the listed ones. <see cref="WebProxy"/> takes regular expressions for those, which
/// is not what <c>no_proxy</c> holds.
/// </summary>
internal sealed class SelectiveProxy(Uri address, ICredentials? credentials, string? exceptions) : IWebProxy
{
    private readonly string[] _exceptions =
        exceptions?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public ICredentials? Credentials { get; set; } = credentials;

    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : address;

    public bool IsBypassed(Uri host) => Array.Exists(_exceptions, exception => Matches(exception, host.IdnHost));

    private static bool Matches(string exception, string host)
    {
        if (exception == "*")
            return true;
        string name = exception.TrimStart('.').Trim('[', ']');
        return host.Equals(name, StringComparison.OrdinalIgnoreCase)
            || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase);
    }
}
