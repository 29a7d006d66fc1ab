namespace EsxVirt.Migration;

/// <summary>How to migrate a domain.</summary>
public sealed record MigrationOptions
{
    /// <summary>What libvirt's clients ask for; most of it is refused.</summary>
    public MigrationFlags Flags { get; init; }

    /// <summary>Null, or the migration is refused: a vCenter does not rename what it moves.</summary>
    public string? DestinationName { get; init; }

    /// <summary>Null, or the migration is refused: a vCenter does not change what it moves.</summary>
    public string? DestinationXml { get; init; }

    /// <summary>
    /// Where to, in libvirt's form <c>vpxmigr://VCENTER/POOL/HOST</c> with the vCenter's own ids; null for the host of
    /// the destination connection.
    /// </summary>
    public string? MigrationUri { get; init; }

    /// <summary>Names of what else libvirt's clients set: bandwidths of single phases, lists of disks and the like. Any
    /// refuses the migration.</summary>
    public IReadOnlyList<string> OtherParameters { get; init; } = [];

    /// <summary>
    /// Beyond libvirt: the datastore of the destination host that the domain's files move to. Null leaves them where
    /// they are. Goes with <see cref="MigrationFlags.NonSharedDisk"/>.
    /// </summary>
    public string? Datastore { get; init; }
}
