namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>What of a content is wanted.</summary>
/// <param name="Offset">First byte, from 0.</param>
/// <param name="Length">Most bytes; 0 for all that follow.</param>
internal readonly record struct DownloadPart(long Offset, long Length)
{
    /// <summary>What is left when some of it is there.</summary>
    public DownloadPart After(long have) => new(Offset + have, Length == 0 ? 0 : Length - have);
}
