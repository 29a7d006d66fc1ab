using System.Globalization;
using System.Security.Cryptography;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>
/// Fetches a part of a content, or what is missing of it. An earlier try is continued only where the server shows that
/// the content is still the same, and where the last bytes of it, which are fetched once more, are the same too.
/// </summary>
internal sealed class ContentDownload(
    StorageVolume volume, DownloadPart part, DownloadTarget target, IncrementalHash? hash)
{
    private const int BlockSize = 256 * 1024;
    private const int Overlap = 64 * 1024;

    private int _compared;

    /// <summary>How many bytes there will be; null when the server does not say.</summary>
    public long? Expected { get; private set; }

    public bool HasBegun { get; private set; }

    /// <summary>Asks for the content from where it is to go on.</summary>
    public async Task<VolumeDownload> BeginAsync(CancellationToken cancellationToken)
    {
        long have = target.Length;
        int compared = (int)Math.Min(have, Overlap);
        if (have > 0 && (part.Length == 0 || have <= part.Length))
        {
            DownloadPart rest = part.After(have - compared);
            VolumeDownload download = await volume
                .OpenDownloadAsync(rest.Offset, rest.Length, cancellationToken).ConfigureAwait(false);
            if (Identity(download) is { } identity && target.IsPartOf(identity))
            {
                Expected = have - compared + download.Length;
                _compared = compared;
                return download;
            }
            download.Dispose();
        }
        return await BeginAnewAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fetches it.</summary>
    /// <returns>How many bytes the whole part has.</returns>
    public async Task<long> RunAsync(
        VolumeDownload download, Action<long> report, CancellationToken cancellationToken)
    {
        HasBegun = true;
        byte[] block = new byte[BlockSize];
        if (_compared > 0 && !await IsSameAsync(download, block, cancellationToken).ConfigureAwait(false))
        {
            download.Dispose();
            using VolumeDownload again = await BeginAnewAsync(cancellationToken).ConfigureAwait(false);
            return await ReceiveAsync(again, block, report, cancellationToken).ConfigureAwait(false);
        }
        HashPresent(block);
        return await ReceiveAsync(download, block, report, cancellationToken).ConfigureAwait(false);
    }

    private async Task<VolumeDownload> BeginAnewAsync(CancellationToken cancellationToken)
    {
        VolumeDownload download = await volume
            .OpenDownloadAsync(part.Offset, part.Length, cancellationToken).ConfigureAwait(false);
        target.StartAnew(Identity(download));
        Expected = download.Length;
        _compared = 0;
        return download;
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

    private async Task<bool> IsSameAsync(VolumeDownload download, byte[] block, CancellationToken cancellationToken)
    {
        byte[] there = new byte[_compared];
        target.Read(there, target.Length - _compared);
        for (int count = 0; count < there.Length;)
        {
            int read = await download
                .ReadAsync(block.AsMemory(0, there.Length - count), cancellationToken).ConfigureAwait(false);
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
