using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Connections;

/// <summary>Where user name and password come from, in libvirt's order: the URI (user name only), the authentication
/// file, the caller.</summary>
internal sealed class CredentialLookup(ConnectionUri uri, AuthFile? file, Credentials? credentials)
{
    /// <summary>Who logs in to <paramref name="host"/>.</summary>
    /// <param name="host">As the user named it; the challenge of the request and the key of the file.</param>
    /// <param name="defaultUser">What an empty answer means.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public async Task<string> GetUserNameAsync(string host, string defaultUser, CancellationToken cancellationToken)
    {
        if ((uri.UserName ?? file?.Lookup("username", host)) is { } known)
            return known;
        Credentials asked = Require();
        if (!asked.Types.Contains(CredentialType.UserName))
            throw Error(VirErrorCode.AuthFailed, "Missing VIR_CRED_AUTHNAME credential type");
        string? answer = await AskAsync(
            asked, CredentialType.UserName, UserNamePrompt(host, defaultUser), host, defaultUser, cancellationToken)
            .ConfigureAwait(false);
        return answer switch
        {
            null => throw Error(VirErrorCode.AuthFailed, "Username request failed"),
            "" => defaultUser,
            _ => answer,
        };
    }

    /// <summary>The password of <paramref name="userName"/> on <paramref name="host"/>.</summary>
    public async Task<string> GetPasswordAsync(string host, string userName, CancellationToken cancellationToken)
    {
        if (file?.Lookup("password", host) is { } known)
            return known;
        Credentials asked = Require();
        CredentialType? type = asked.Types
            .Where(t => t is CredentialType.Passphrase or CredentialType.Password)
            .Select(t => (CredentialType?)t)
            .FirstOrDefault();
        if (type is null)
        {
            throw Error(
                VirErrorCode.OperationUnsupported, "no suitable callback authentication callback was found");
        }
        return await AskAsync(asked, type.Value, PasswordPrompt(host, userName), host, null, cancellationToken)
            .ConfigureAwait(false)
            ?? throw Error(
                VirErrorCode.OperationFailed, "failed to retrieve user response for authentication callback");
    }

    private static string UserNamePrompt(string host, string defaultUser) =>
        $"Enter username for {host} [{defaultUser}]";

    /// <summary>The words of libvirt's ESX page; its newer releases write <c>Enter root's password for …</c>.</summary>
    private static string PasswordPrompt(string host, string userName) => $"Enter {userName} password for {host}";

    private Credentials Require() =>
        credentials ?? throw Error(VirErrorCode.InvalidArgument, "Missing authentication credentials");

    private static ValueTask<string?> AskAsync(
        Credentials credentials,
        CredentialType type,
        string prompt,
        string host,
        string? defaultAnswer,
        CancellationToken cancellationToken)
    {
        if (credentials.Callback is null)
            throw Error(VirErrorCode.InvalidArgument, "Missing authentication callback");
        return credentials.Callback(new CredentialRequest(type, prompt, host, defaultAnswer), cancellationToken);
    }

    private static VirException Error(VirErrorCode code, string text) =>
        VirException.Create(code, VirErrorDomain.Auth, text);
}
