using System.Globalization;
using System.Security.Cryptography;
using EsxVirt.Cli.Output;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>
/// Fetches a part of a content, or what is missing of it. An earlier try is continued only where the server shows that
/// the content is still the same, and where the last bytes of it, which are fetched once more, are the same too.
/// </summary>
/// <param name="volume">What is downloaded.</param>
/// <param name="part">What of it.</param>
/// <param name="target">Where it goes.</param>
/// <param name="hash">Sums it up; null when nobody wants that.</param>
/// <param name="warn">Learns why an earlier try is not continued, and that this one cannot be.</param>
internal sealed class ContentDownload(
    StorageVolume volume, DownloadPart part, DownloadTarget target, IncrementalHash? hash, Action<string> warn)
{
    private const int BlockSize = 256 * 1024;
    private const int Overlap = 64 * 1024;

    /// <summary>How many bytes there will be; null when the server does not say.</summary>
    public long? Expected { get; private set; }

    public bool HasBegun { get; private set; }

    /// <summary>Asks for the content from where it is to go on.</summary>
    public async Task<VolumeDownload> BeginAsync(CancellationToken cancellationToken)
    {
        if (target.Length > 0)
        {
            (VolumeDownload? rest, string? why) = await ContinueAsync(cancellationToken).ConfigureAwait(false);
            if (rest is not null)
                return rest;
            warn($"the download begins anew: {why}");
        }
        VolumeDownload download = await volume
            .OpenDownloadAsync(part.Offset, part.Length, cancellationToken).ConfigureAwait(false);
        string? identity = Identity(download);
        if (identity is null && target.IsToBeContinued)
            warn($"if this download breaks it cannot be continued: {Undated}");
        target.StartAnew(identity);
        Expected = download.Length;
        return download;
    }

    /// <summary>Fetches it.</summary>
    /// <returns>How many bytes the whole part has.</returns>
    public async Task<long> RunAsync(
        VolumeDownload download, Action<long> report, CancellationToken cancellationToken)
    {
        HasBegun = true;
        byte[] block = new byte[BlockSize];
        HashPresent(block);
        return await ReceiveAsync(download, block, report, cancellationToken).ConfigureAwait(false);
    }

    private string Path => VisibleText.Escape(volume.Path);

    private string Another =>
        $"what has come belongs to another volume or range than '{Path}', or that has changed since";

    private string Undated => $"the server tells no date of '{Path}'";

    /// <summary>What is missing, or why what is there cannot be continued.</summary>
    private async Task<(VolumeDownload? Missing, string? Why)> ContinueAsync(CancellationToken cancellationToken)
    {
        long have = target.Length;
        int compared = (int)Math.Min(have, Overlap);
        if (part.Length > 0 && have > part.Length)
            return (null, Another);
        DownloadPart missing = part.After(have - compared);
        VolumeDownload rest;
        try
        {
            rest = await volume
                .OpenDownloadAsync(missing.Offset, missing.Length, cancellationToken).ConfigureAwait(false);
        }
        catch (VirException e) when (e.Code == VirErrorCode.InvalidArgument)
        {
            // There is less of it now.
            return (null, Another);
        }
        string? why = "";
        try
        {
            why = await DifferenceAsync(rest, compared, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (why is not null)
                rest.Dispose();
        }
        Expected = have - compared + rest.Length;
        return (why is null ? rest : null, why);
    }

    private async Task<string?> DifferenceAsync(
        VolumeDownload rest, int compared, CancellationToken cancellationToken)
    {
        if (Identity(rest) is not { } identity)
            return Undated;
        if (!target.IsPartOf(identity))
            return Another;
        return await IsSameAsync(rest, compared, cancellationToken).ConfigureAwait(false)
            ? null
            : $"the last bytes that have come are not those of '{Path}' any more";
    }

    private async Task<long> ReceiveAsync(
        VolumeDownload download, byte[] block, Action<long> report, CancellationToken cancellationToken)
    {
        while (true)
        {
            int count = 0;
            try
            {
                // Whole blocks: what is written is written in few calls, and runs of zeros are seen as such.
                while (count < block.Length
                    && await download.ReadAsync(block.AsMemory(count), cancellationToken).ConfigureAwait(false)
                        is > 0 and var read)
                    count += read;
            }
            catch
            {
                target.Append(block.AsSpan(0, count));
                throw;
            }
            if (count == 0)
                return target.Length;
            target.Append(block.AsSpan(0, count));
            hash?.AppendData(block.AsSpan(0, count));
            report(target.Length);
        }
    }

    private async Task<bool> IsSameAsync(
        VolumeDownload download, int compared, CancellationToken cancellationToken)
    {
        byte[] there = new byte[compared], block = new byte[compared];
        target.Read(there, target.Length - compared);
        for (int count = 0; count < compared;)
        {
            int read = await download
                .ReadAsync(block.AsMemory(0, compared - count), cancellationToken).ConfigureAwait(false);
            if (read == 0 || !block.AsSpan(0, read).SequenceEqual(there.AsSpan(count, read)))
                return false;
            count += read;
        }
        return true;
    }

    private void HashPresent(byte[] block)
    {
        if (hash is null)
            return;
        for (long position = 0; position < target.Length;)
        {
            int count = (int)Math.Min(block.Length, target.Length - position);
            target.Read(block.AsSpan(0, count), position);
            hash.AppendData(block.AsSpan(0, count));
            position += count;
        }
    }

    /// <summary>Names the part of the content as it is now; null when the server shows nothing by which to know
    /// it.</summary>
    private string? Identity(VolumeDownload download) => download.Version is { } version
        ? string.Create(CultureInfo.InvariantCulture, $"{volume.Path}\n{part.Offset} {part.Length}\n{version}\n")
        : null;
}
