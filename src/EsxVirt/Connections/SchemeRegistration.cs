namespace EsxVirt.Connections;

/// <summary>How the application serves a URI scheme.</summary>
/// <param name="CreateHandler">Makes the transport of one connection; the connection disposes of it when it
/// closes.</param>
public sealed record SchemeRegistration(Func<ConnectionUri, HttpMessageHandler> CreateHandler)
{
    /// <summary>Who logs in when neither the URI nor the authentication file says; null asks the connection's own
    /// credentials.</summary>
    public Credentials? Credentials { get; init; }
}
