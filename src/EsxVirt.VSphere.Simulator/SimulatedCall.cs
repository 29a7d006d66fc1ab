namespace EsxVirt.VSphere.Simulator;

/// <summary>One request on its way in, as an interceptor sees it.</summary>
/// <param name="Name">The SOAP method (<c>Login</c>), or verb and first path segment (<c>GET /folder</c>).</param>
/// <param name="Target">Path and query as sent.</param>
/// <param name="Version">The API version of the <c>SOAPAction</c> header; null where the client names none.</param>
/// <param name="Body">The body as received. Holds the password on <c>Login</c>.</param>
public sealed record SimulatedCall(string Name, string Target, string? Version, ReadOnlyMemory<byte> Body);
