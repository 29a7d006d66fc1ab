namespace EsxVirt.VSphere.Client.Errors;

/// <summary>
/// The server answered with a redirection. It is never followed: credentials go to nobody but the server named by
/// the user. The usual cause is <c>transport=http</c> on a host that insists on HTTPS.
/// </summary>
public sealed class RedirectException : VimClientException
{
    internal RedirectException(Uri from, string to)
        : base($"The server redirects from '{from.AbsoluteUri}' to '{to}'")
    {
        From = from;
        To = to;
    }

    /// <summary>The address asked for.</summary>
    public Uri From { get; }

    /// <summary>The address in the <c>Location</c> header, as the server wrote it; empty when it wrote none.</summary>
    public string To { get; }
}
