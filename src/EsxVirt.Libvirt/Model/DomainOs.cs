namespace EsxVirt.Libvirt.Model;

/// <summary>What <c>&lt;os&gt;</c> says; the type is always <c>hvm</c>.</summary>
/// <param name="Architecture">Of the guest.</param>
/// <param name="Firmware">The <c>firmware</c> attribute; null: not said, which VMware takes as BIOS.</param>
/// <param name="EnrolledKeys">Firmware feature <c>enrolled-keys</c>; null: not said.</param>
/// <param name="SecureBoot">Firmware feature <c>secure-boot</c>; null: not said.</param>
/// <param name="NvramPath">File with the firmware's variables; BIOS machines have one too.</param>
/// <param name="Smbios">Where the SMBIOS data come from; null: not said.</param>
public sealed record DomainOs(
    GuestArchitecture Architecture,
    FirmwareKind? Firmware,
    bool? EnrolledKeys,
    bool? SecureBoot,
    string? NvramPath,
    SmbiosMode? Smbios);

/// <summary>The architectures that VMware's hosts offer to guests.</summary>
public enum GuestArchitecture
{
    /// <summary>32-bit x86, the default.</summary>
    I686,

    /// <summary>64-bit x86.</summary>
    X8664,
}

/// <summary>Kinds of automatically selected firmware.</summary>
public enum FirmwareKind
{
    /// <summary>Legacy BIOS.</summary>
    Bios,

    /// <summary>UEFI.</summary>
    Efi,
}

/// <summary>Sources of SMBIOS data; VMware knows only its own (no mode) and <see cref="Host"/>.</summary>
public enum SmbiosMode
{
    /// <summary>None at all.</summary>
    None,

    /// <summary>The hypervisor's own.</summary>
    Emulate,

    /// <summary>Reflected from the host.</summary>
    Host,

    /// <summary>Given in the domain XML.</summary>
    Sysinfo,
}
