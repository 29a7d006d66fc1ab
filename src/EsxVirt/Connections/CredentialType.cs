namespace EsxVirt.Connections;

/// <summary>Kinds of credential, with the numbers of libvirt's <c>virConnectCredentialType</c>.</summary>
public enum CredentialType
{
    /// <summary><c>VIR_CRED_AUTHNAME</c>: the name to log in with; may be echoed.</summary>
    UserName = 2,

    /// <summary><c>VIR_CRED_PASSPHRASE</c>: a password; never echoed.</summary>
    Passphrase = 5,

    /// <summary><c>VIR_CRED_NOECHOPROMPT</c>: a password; never echoed.</summary>
    Password = 7,
}
