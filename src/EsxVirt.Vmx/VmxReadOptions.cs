namespace EsxVirt.Vmx;

/// <summary>Choices when reading a VMX text.</summary>
public sealed record VmxReadOptions
{
    /// <summary>Every rule applies: what VMware would refuse is refused.</summary>
    public static VmxReadOptions Default { get; } = new();

    /// <summary>
    /// What to do with a key that comes twice. VMware refuses such a file, and so do we by default; true: the first
    /// entry counts, as libvirt has it, and <see cref="VmxDocument.Duplicates"/> lists the others.
    /// </summary>
    public bool AllowDuplicateKeys { get; init; }

    /// <summary>
    /// Longest text in bytes (characters, where text is given) that is read; 10 MiB, as virsh's limit.
    /// </summary>
    public int MaxLength { get; init; } = 10 * 1024 * 1024;
}
