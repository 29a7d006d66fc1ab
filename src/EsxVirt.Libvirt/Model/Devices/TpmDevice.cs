namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>A trusted platform module; VMware has 2.0 with the CRB interface only.</summary>
/// <param name="Model">Interface that the guest sees; null: not said.</param>
/// <param name="Backend">What does the work.</param>
/// <param name="Version">Null: not said.</param>
public sealed record TpmDevice(TpmModel? Model, TpmBackend Backend, TpmVersion? Version);

/// <summary>Interfaces of a TPM.</summary>
public enum TpmModel
{
    /// <summary>FIFO.</summary>
    Tis,

    /// <summary>Command response buffer.</summary>
    Crb,

    /// <summary>IBM.</summary>
    Spapr,

    /// <summary>IBM, proxied.</summary>
    SpaprProxy,
}

/// <summary>What stands behind a TPM.</summary>
public enum TpmBackend
{
    /// <summary>The host's TPM.</summary>
    Passthrough,

    /// <summary>Software.</summary>
    Emulator,

    /// <summary>Software run by somebody else.</summary>
    External,
}

/// <summary>Versions of the TPM specification.</summary>
public enum TpmVersion
{
    /// <summary>1.2.</summary>
    V12,

    /// <summary>2.0.</summary>
    V20,
}
