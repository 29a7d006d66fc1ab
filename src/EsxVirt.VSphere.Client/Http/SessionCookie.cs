namespace EsxVirt.VSphere.Client.Http;

/// <summary>
/// The cookie that stands for the session. .NET's own container is tied to a socket handler and drops values
/// that servers write in quotes; this one works over any handler and echoes the value as it came.
/// </summary>
/// <remarks>
/// An answer may replace only the cookie that its own request carried. Otherwise the late answer of a call that
/// met an expired session would overwrite the cookie of the login that followed.
/// </remarks>
internal sealed class SessionCookie
{
    private const string Name = "vmware_soap_session";
    private const int MaxLength = 4096;

    private string? _value;

    /// <summary>Puts the cookie on a request.</summary>
    /// <returns>The value sent, for <see cref="Capture"/>; null when there is none yet.</returns>
    public string? Apply(HttpRequestMessage request)
    {
        string? value = Volatile.Read(ref _value);
        if (value is not null)
            request.Headers.TryAddWithoutValidation("Cookie", $"{Name}={value}");
        return value;
    }

    /// <summary>Takes the cookie from an answer whose request carried <paramref name="sent"/>.</summary>
    public void Capture(HttpResponseMessage response, string? sent)
    {
        if (Find(response) is { } value)
            Interlocked.CompareExchange(ref _value, value, sent);
    }

    /// <summary>Takes the cookie from the answer to a login, which wins over every other.</summary>
    public void CaptureLogin(HttpResponseMessage response)
    {
        if (Find(response) is { } value)
            Volatile.Write(ref _value, value);
    }

    public void Clear() => Volatile.Write(ref _value, null);

    private static string? Find(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies))
            return null;
        foreach (string cookie in cookies)
        {
            // Attributes are of no interest: there is one server, and the cookie must reach /sdk and /folder alike.
            ReadOnlySpan<char> pair = cookie.AsSpan();
            int end = pair.IndexOf(';');
            if (end >= 0)
                pair = pair[..end];
            int equals = pair.IndexOf('=');
            if (equals > 0 && pair[..equals].Trim().SequenceEqual(Name) && pair.Length <= MaxLength)
                return pair[(equals + 1)..].Trim().ToString();
        }
        return null;
    }
}
