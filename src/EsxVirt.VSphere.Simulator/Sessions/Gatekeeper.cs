using System.Security.Cryptography;
using System.Text;
using EsxVirt.VSphere.Simulator.Http;

namespace EsxVirt.VSphere.Simulator.Sessions;

/// <summary>Decides who somebody is: by the session cookie, or by name and password.</summary>
internal sealed class Gatekeeper(SessionTable sessions, string userName, string password)
{
    private const string CookieName = "vmware_soap_session=";

    public SessionTable Sessions => sessions;

    /// <summary>The session that the request's cookie names, if it still lives.</summary>
    public Session? SessionOf(SimulatedRequest request)
    {
        string? header = request.Header("Cookie");
        int start = header?.IndexOf(CookieName, StringComparison.Ordinal) ?? -1;
        if (start < 0)
            return null;

        // pyvmomi sends back the whole Set-Cookie text, attributes included: the value ends at the first semicolon.
        string value = header![(start + CookieName.Length)..];
        int end = value.IndexOf(';');
        return sessions.Find((end < 0 ? value : value[..end]).Trim().Trim('"'));
    }

    /// <summary>The files and the screenshots accept a cookie or, as on a real host, HTTP Basic.</summary>
    public bool Admits(SimulatedRequest request)
        => SessionOf(
            request) is not null || (BasicCredentials(request) is { } basic && Knows(basic.User, basic.Password));

    public bool Knows(string user, string word)
        => string.Equals(user, userName, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(word), Encoding.UTF8.GetBytes(password));

    public static string CookieOf(Session session, bool secure)
        => $"{CookieName}\"{session.Cookie}\"; Path=/; HttpOnly;{(secure ? " Secure;" : "")}";

    public static SimulatedResponse Challenge { get; } =
        SimulatedResponse.Text(401, "Unauthorized").With("WWW-Authenticate", "Basic realm=\"VMware HTTP server\"");

    private static (string User, string Password)? BasicCredentials(SimulatedRequest request)
    {
        string? header = request.Header("Authorization");
        if (header is null || !header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            return null;
        byte[] bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header["Basic ".Length..].Trim(), bytes, out int length))
            return null;
        string text = Encoding.UTF8.GetString(bytes, 0, length);
        int colon = text.IndexOf(':');
        return colon < 0 ? null : (text[..colon], text[(colon + 1)..]);
    }
}
