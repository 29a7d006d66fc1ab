namespace EsxVirt.Domains;

/// <summary>
/// The right to look at a domain's screen and to type, for whoever holds it: once, and for a short time. Keep it as
/// secret as a password.
/// </summary>
/// <param name="Type"><c>webmks</c> (VMware's console over a WebSocket) from API 6.0 on, else <c>mks</c> (its older
/// protocol).</param>
/// <param name="Host">Where to connect.</param>
/// <param name="Port">The port there.</param>
/// <param name="Ticket">The ticket itself.</param>
public sealed record ConsoleTicket(string Type, string Host, int Port, string Ticket)
{
    /// <summary>Address for a WebMKS client; null for <c>mks</c>.</summary>
    public Uri? Url { get; init; }

    /// <summary>
    /// Fingerprint of the certificate to expect there, as the server writes it; null when it does not tell.
    /// </summary>
    public string? Thumbprint { get; init; }
}
