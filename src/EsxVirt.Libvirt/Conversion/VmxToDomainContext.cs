namespace EsxVirt.Libvirt.Conversion;

/// <summary>
/// Turns a file name of a VMX into libvirt's form: <c>[datastore] path</c>, or an absolute path that lies in no
/// datastore.
/// </summary>
/// <param name="name">As in the VMX: relative to the machine's directory or absolute.</param>
/// <param name="allowMissing">The file may be missing (CD-ROM images): null then means that it is.</param>
/// <exception cref="Errors.VirException">The name cannot be handled, or its datastore is missing and may not
/// be.</exception>
public delegate string? VmxFileResolver(string name, bool allowMissing);

/// <summary>What the conversion of a VMX cannot know from its text.</summary>
public sealed record VmxToDomainContext
{
    /// <summary>How file names become libvirt's; <see cref="OfflineFileNames"/> where no host can be asked.</summary>
    public required VmxFileResolver ResolveFileName { get; init; }

    /// <summary>Name of a machine whose VMX has no <c>displayName</c>; null: such a domain has no name.</summary>
    public string? FallbackName { get; init; }

    /// <summary>Number of the domain if it is running.</summary>
    public int? Id { get; init; }

    /// <summary>Path of the datacenter on the server; null: not known.</summary>
    public string? DatacenterPath { get; init; }

    /// <summary>The server's reference of the machine, such as <c>vm-1234</c>; null: not known.</summary>
    public string? Moref { get; init; }

    /// <summary>True: the domain's UUID is the BIOS UUID (connection parameter <c>legacy_uuid=1</c>).</summary>
    public bool LegacyUuid { get; init; }

    /// <summary>
    /// True: a hard disk that cannot be expressed (missing file, unknown type), an NVRAM file that cannot be found and
    /// a second entry of a key are warnings too, where they otherwise fail the conversion.
    /// </summary>
    public bool Lenient { get; init; }

    /// <summary>False for a host whose CPUs lack 64-bit mode: 64-bit guests are then refused.</summary>
    public bool HostHasLongMode { get; init; } = true;
}
