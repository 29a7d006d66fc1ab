using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-download</c>: fetches the content of a volume, or a part of it.</summary>
internal static class VolDownload
{
    private static readonly OptionDefinition Offset =
        OptionDefinition.Number("offset", "volume offset to download from") with { AlsoPositional = true };
    private static readonly OptionDefinition Length =
        OptionDefinition.Number("length", "amount of data to download") with { AlsoPositional = true };
    private static readonly OptionDefinition Resume =
        OptionDefinition.Flag("resume", "keep what came of a broken download, and continue it the next time");

    public static readonly CommandDefinition Definition = new("vol-download", "download volume contents to a file")
    {
        Description = "Download volume contents to a file",
        Options =
        [
            VolumeOptions.Volume, TransferOptions.File, VolumeOptions.Pool, Offset, Length, TransferOptions.Sparse,
            Resume, TransferOptions.Sha256, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        long offset = TransferOptions.Bytes(context, Offset) ?? 0;
        long length = TransferOptions.Bytes(context, Length, wraps: true) ?? 0;
        StorageVolume volume = await VolumeOptions.FindAsync(context).ConfigureAwait(false);
        string file = context.RequiredText(TransferOptions.File);
        using var hash = TransferOptions.Hash(context);
        using DownloadTarget target = Open(context, file);
        var transfer = new ContentDownload(
            volume, new DownloadPart(offset, length), target, hash, context.Errors.Warning);
        long bytes;
        try
        {
            using VolumeDownload download = await transfer.BeginAsync(context.Cancellation).ConfigureAwait(false);
            bytes = await TransferProgress.RunAsync(
                context,
                volume.Name,
                transfer.Expected,
                report => transfer.RunAsync(download, report, context.Cancellation)).ConfigureAwait(false);
            target.Finish();
        }
        catch (VirException e)
        {
            string line = transfer.HasBegun
                ? $"cannot receive data from volume {volume.Name}"
                : $"cannot download from volume {volume.Name}";
            throw new CommandFailure(line, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"cannot write {file}", WorkingFiles.Failure(e));
        }
        TransferOptions.WriteDone(context, file, bytes, hash);
    }

    private static DownloadTarget Open(CommandContext context, string file)
    {
        try
        {
            return DownloadTarget.Open(
                context.Surroundings.Files.FullPath(file), context.Flag(Resume), context.Flag(TransferOptions.Sparse));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure($"cannot create {file}", WorkingFiles.Failure(e));
        }
    }
}
