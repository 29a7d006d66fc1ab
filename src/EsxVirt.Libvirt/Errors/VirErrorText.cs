namespace EsxVirt.Libvirt.Errors;

/// <summary>
/// The words that libvirt puts before every message (<c>virErrorMsgStrings</c>). Scripts match them, so they are
/// part of the contract.
/// </summary>
internal static class VirErrorText
{
    /// <summary>
    /// The whole message of <paramref name="code"/>; a null <paramref name="text"/> leaves its bare words.
    /// </summary>
    public static string Message(VirErrorCode code, string? text)
    {
        (string bare, string before, string after) = Words(code);
        return text is null ? bare : before + text + after;
    }

    private static (string Bare, string Before, string After) Words(VirErrorCode code) => code switch
    {
        VirErrorCode.Ok => ("An error occurred, but the cause is unknown", "", ""),
        VirErrorCode.InternalError => WithColon("internal error"),
        VirErrorCode.NoMemory => WithColon("out of memory"),
        VirErrorCode.NoSupport => WithColon("this function is not supported by the connection driver"),
        VirErrorCode.UnknownHost => WithBlank("unknown host"),
        VirErrorCode.NoConnect => ("no connection driver available", "no connection driver available for ", ""),
        VirErrorCode.InvalidConnection => WithBlank("invalid connection pointer in"),
        VirErrorCode.InvalidDomain => WithBlank("invalid domain pointer in"),
        VirErrorCode.InvalidArgument => WithColon("invalid argument"),
        VirErrorCode.OperationFailed => WithColon("operation failed"),
        VirErrorCode.GetFailed => WithColon("GET operation failed"),
        VirErrorCode.PostFailed => WithColon("POST operation failed"),
        VirErrorCode.HttpError => WithBlank("got unknown HTTP error code"),
        VirErrorCode.OsType => WithBlank("unknown OS type"),
        VirErrorCode.NoSource => WithBlank("missing source information for device"),
        VirErrorCode.NoTarget => WithBlank("missing target information for device"),
        VirErrorCode.NoName => ("missing name information", "missing name information in ", ""),
        VirErrorCode.NoOs => ("missing operating system information", "missing operating system information for ", ""),
        VirErrorCode.CallFailed => WithColon("library call failed"),
        VirErrorCode.XmlError => ("XML description is invalid or not well formed", "XML error: ", ""),
        VirErrorCode.DomainExists => Exists("domain"),
        VirErrorCode.OperationDenied => ("operation forbidden for read only access", "operation forbidden: ", ""),
        VirErrorCode.OpenFailed => WithBlank("failed to open configuration file"),
        VirErrorCode.ReadFailed => WithBlank("failed to read configuration file"),
        VirErrorCode.ParseFailed => WithBlank("failed to parse configuration file"),
        VirErrorCode.ConfigSyntax => WithColon("configuration file syntax error"),
        VirErrorCode.WriteFailed => WithColon("failed to write configuration file"),
        VirErrorCode.XmlDetail => ("parser error", "", ""),
        VirErrorCode.InvalidNetwork => WithBlank("invalid network pointer in"),
        VirErrorCode.NetworkExists => Exists("network"),
        VirErrorCode.SystemError => ("system call error", "", ""),
        VirErrorCode.Rpc => ("RPC error", "", ""),
        VirErrorCode.GnuTlsError => ("GNUTLS call error", "", ""),
        VirErrorCode.NoDomain => WithColon("Domain not found"),
        VirErrorCode.NoNetwork => WithColon("Network not found"),
        VirErrorCode.InvalidMac => WithColon("invalid MAC address"),
        VirErrorCode.AuthFailed => WithColon("authentication failed"),
        VirErrorCode.InvalidStoragePool => WithBlank("invalid storage pool pointer in"),
        VirErrorCode.InvalidStorageVolume => WithBlank("invalid storage volume pointer in"),
        VirErrorCode.NoStoragePool => WithColon("Storage pool not found"),
        VirErrorCode.NoStorageVolume => WithColon("Storage volume not found"),
        VirErrorCode.NoNodeDevice => WithColon("Node device not found"),
        VirErrorCode.OperationInvalid => WithColon("Requested operation is not valid"),
        VirErrorCode.NoInterface => WithColon("Interface not found"),
        VirErrorCode.InvalidInterface => WithBlank("invalid interface pointer in"),
        VirErrorCode.MultipleInterfaces => WithColon("multiple matching interfaces found"),
        VirErrorCode.InvalidSecret => WithColon("Invalid secret"),
        VirErrorCode.NoSecret => WithColon("Secret not found"),
        VirErrorCode.ConfigUnsupported => WithColon("unsupported configuration"),
        VirErrorCode.OperationTimeout => WithColon("Timed out during operation"),
        VirErrorCode.MigratePersistFailed => WithColon("Failed to make domain persistent after migration"),
        VirErrorCode.InvalidDomainSnapshot => WithColon("Invalid domain snapshot"),
        VirErrorCode.NoDomainSnapshot => WithColon("Domain snapshot not found"),
        VirErrorCode.InvalidStream => ("invalid stream pointer", "invalid stream pointer in ", ""),
        VirErrorCode.ArgumentUnsupported => WithColon("argument unsupported"),
        VirErrorCode.SnapshotRevertRisky => WithColon("revert requires force"),
        VirErrorCode.OperationAborted => WithColon("operation aborted"),
        VirErrorCode.AuthCancelled => WithColon("authentication cancelled"),
        VirErrorCode.NoDomainMetadata => WithColon("metadata not found"),
        VirErrorCode.MigrateUnsafe => WithColon("Unsafe migration"),
        VirErrorCode.Overflow => WithColon("numerical overflow"),
        VirErrorCode.OperationUnsupported => WithColon("Operation not supported"),
        VirErrorCode.AgentUnresponsive => WithColon("Guest agent is not responding"),
        VirErrorCode.ResourceBusy => WithColon("resource busy"),
        VirErrorCode.AccessDenied => WithColon("access denied"),
        VirErrorCode.StorageVolumeExists => Exists("storage volume"),
        VirErrorCode.XmlInvalidSchema => WithColon("XML document failed to validate against schema"),
        VirErrorCode.AuthUnavailable => WithColon("authentication unavailable"),
        VirErrorCode.DeviceMissing => WithColon("device not found"),
        VirErrorCode.NoHostname => WithColon("no hostname found"),
        VirErrorCode.MultipleDomains => WithColon("multiple matching domains found"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "no libvirt error code known to this library"),
    };

    private static (string, string, string) WithColon(string words) => (words, words + ": ", "");

    private static (string, string, string) WithBlank(string words) => (words, words + " ", "");

    private static (string, string, string) Exists(string kind) =>
        ($"this {kind} exists already", kind + " ", " exists already");
}
