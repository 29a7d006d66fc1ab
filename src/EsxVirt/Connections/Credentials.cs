namespace EsxVirt.Connections;

/// <summary>What a connection asks of its caller in order to log in; libvirt's <c>virConnectAuth</c>.</summary>
/// <remarks>Immutable. The user name of the URI and the authentication file come first; the callback is asked only for
/// what they do not give.</remarks>
public sealed class Credentials
{
    /// <summary>Credentials that come from a callback.</summary>
    /// <param name="callback">Asked for each missing credential; null means that nobody can be asked.</param>
    /// <param name="types">What the callback can answer, in the caller's order of preference; null means a user name
    /// and a password.</param>
    public Credentials(CredentialCallback? callback, IReadOnlyList<CredentialType>? types = null)
    {
        Callback = callback;
        Types = types ?? [CredentialType.UserName, CredentialType.Password];
    }

    /// <summary>Null when nobody can be asked; then the URI and the authentication file must give everything.</summary>
    public CredentialCallback? Callback { get; }

    /// <summary>What <see cref="Callback"/> can answer.</summary>
    public IReadOnlyList<CredentialType> Types { get; }

    /// <summary>Fixed credentials, the same for the host and for its vCenter.</summary>
    public static Credentials Fixed(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        return new Credentials((request, _) =>
            ValueTask.FromResult<string?>(request.Type == CredentialType.UserName ? userName : password));
    }
}

/// <summary>Answers one request for a credential.</summary>
/// <returns>The answer; null when the user declined. An empty answer to a request with a default means the
/// default.</returns>
public delegate ValueTask<string?> CredentialCallback(CredentialRequest request, CancellationToken cancellationToken);
