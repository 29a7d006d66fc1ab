namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>A file of a datastore.</summary>
internal sealed record DatastoreFile(string Name, FileContent Content)
{
    public DatastoreFile(string name, ReadOnlyMemory<byte> content)
        : this(name, new MemoryContent(content))
    {
    }

    public long Size => Content.Length;

    /// <summary>What a disk's descriptor says; null for all other files.</summary>
    public DiskFacts? Disk { get; init; }

    /// <summary>When it was written; files that were there from the start have the same old time.</summary>
    public DateTimeOffset Modified { get; init; } = DateTimeOffset.UnixEpoch.AddYears(50);
}
