namespace EsxVirt.Libvirt.Errors;

/// <summary>
/// libvirt's error numbers (<c>virErrorNumber</c>). Only the codes that this driver or its clients can meet are
/// named; clients' fallbacks key on the numbers, so they never change.
/// </summary>
public enum VirErrorCode
{
    /// <summary>No error.</summary>
    Ok = 0,

    /// <summary>Broken input that has no code of its own, or a defect.</summary>
    InternalError = 1,

    /// <summary>Memory ran out.</summary>
    NoMemory = 2,

    /// <summary>The API exists, this driver does not offer it; the text is the API's name.</summary>
    NoSupport = 3,

    /// <summary>A host name does not resolve.</summary>
    UnknownHost = 4,

    /// <summary>No driver takes the connection URI.</summary>
    NoConnect = 5,

    /// <summary>The connection is closed or not of this library.</summary>
    InvalidConnection = 6,

    /// <summary>The domain handle is not usable.</summary>
    InvalidDomain = 7,

    /// <summary>A parameter, flag or name has a value that is not accepted.</summary>
    InvalidArgument = 8,

    /// <summary>The server tried and failed.</summary>
    OperationFailed = 9,

    /// <summary>An HTTP GET failed.</summary>
    GetFailed = 10,

    /// <summary>An HTTP POST failed.</summary>
    PostFailed = 11,

    /// <summary>An HTTP status that nobody expects.</summary>
    HttpError = 12,

    /// <summary>The guest's OS type is unknown.</summary>
    OsType = 16,

    /// <summary>A disk has no source; the text is the device.</summary>
    NoSource = 19,

    /// <summary>A device has no target; the text is the device.</summary>
    NoTarget = 20,

    /// <summary>The XML names no domain, pool or network.</summary>
    NoName = 21,

    /// <summary>The XML says nothing of the operating system.</summary>
    NoOs = 22,

    /// <summary>A call to another library failed.</summary>
    CallFailed = 26,

    /// <summary>XML that is well formed and still wrong.</summary>
    XmlError = 27,

    /// <summary>A domain of this name exists.</summary>
    DomainExists = 28,

    /// <summary>Refused on a read-only connection.</summary>
    OperationDenied = 29,

    /// <summary>A file cannot be opened.</summary>
    OpenFailed = 30,

    /// <summary>A file cannot be read.</summary>
    ReadFailed = 31,

    /// <summary>A file cannot be understood.</summary>
    ParseFailed = 32,

    /// <summary>Wrong syntax of a configuration file, VMX files included.</summary>
    ConfigSyntax = 33,

    /// <summary>A file cannot be written.</summary>
    WriteFailed = 34,

    /// <summary>A message that stands on its own, such as the XML parser's.</summary>
    XmlDetail = 35,

    /// <summary>The network handle is not usable.</summary>
    InvalidNetwork = 36,

    /// <summary>A network of this name exists.</summary>
    NetworkExists = 37,

    /// <summary>The operating system refused; the message stands on its own.</summary>
    SystemError = 38,

    /// <summary>A message of libvirt's remote protocol.</summary>
    Rpc = 39,

    /// <summary>TLS failed in libvirt's remote protocol.</summary>
    GnuTlsError = 40,

    /// <summary>No such domain.</summary>
    NoDomain = 42,

    /// <summary>No such network.</summary>
    NoNetwork = 43,

    /// <summary>A MAC address cannot be read.</summary>
    InvalidMac = 44,

    /// <summary>The server refused the credentials, or there were none.</summary>
    AuthFailed = 45,

    /// <summary>The storage pool handle is not usable.</summary>
    InvalidStoragePool = 46,

    /// <summary>The storage volume handle is not usable.</summary>
    InvalidStorageVolume = 47,

    /// <summary>No such storage pool.</summary>
    NoStoragePool = 49,

    /// <summary>No such storage volume.</summary>
    NoStorageVolume = 50,

    /// <summary>No such device of the host.</summary>
    NoNodeDevice = 53,

    /// <summary>The object's state does not allow it now.</summary>
    OperationInvalid = 55,

    /// <summary>No such host interface.</summary>
    NoInterface = 57,

    /// <summary>The host interface handle is not usable.</summary>
    InvalidInterface = 58,

    /// <summary>A MAC address belongs to several host interfaces.</summary>
    MultipleInterfaces = 59,

    /// <summary>A secret handle or UUID is not usable.</summary>
    InvalidSecret = 65,

    /// <summary>No such secret.</summary>
    NoSecret = 66,

    /// <summary>The configuration is valid, this hypervisor cannot hold it.</summary>
    ConfigUnsupported = 67,

    /// <summary>No answer in time.</summary>
    OperationTimeout = 68,

    /// <summary>Migrated, but the domain could not be made persistent.</summary>
    MigratePersistFailed = 69,

    /// <summary>The snapshot handle is not usable.</summary>
    InvalidDomainSnapshot = 71,

    /// <summary>No such snapshot.</summary>
    NoDomainSnapshot = 72,

    /// <summary>The stream handle is not usable.</summary>
    InvalidStream = 73,

    /// <summary>A typed parameter that this driver does not know.</summary>
    ArgumentUnsupported = 74,

    /// <summary>Reverting would lose the guest's state.</summary>
    SnapshotRevertRisky = 77,

    /// <summary>Stopped on request.</summary>
    OperationAborted = 78,

    /// <summary>The user gave no credentials.</summary>
    AuthCancelled = 79,

    /// <summary>The domain has no such metadata.</summary>
    NoDomainMetadata = 80,

    /// <summary>Migration could damage data.</summary>
    MigrateUnsafe = 81,

    /// <summary>A number does not fit.</summary>
    Overflow = 82,

    /// <summary>The hypervisor does not do this with this object.</summary>
    OperationUnsupported = 84,

    /// <summary>VMware Tools do not answer.</summary>
    AgentUnresponsive = 86,

    /// <summary>In use by something else.</summary>
    ResourceBusy = 87,

    /// <summary>The user lacks the privilege.</summary>
    AccessDenied = 88,

    /// <summary>A volume of this name exists.</summary>
    StorageVolumeExists = 90,

    /// <summary>The XML does not fit its schema.</summary>
    XmlInvalidSchema = 92,

    /// <summary>No way to ask for credentials.</summary>
    AuthUnavailable = 94,

    /// <summary>No such device in the domain.</summary>
    DeviceMissing = 99,

    /// <summary>The guest's host name is not known.</summary>
    NoHostname = 108,

    /// <summary>A name fits several domains.</summary>
    MultipleDomains = 110,
}
