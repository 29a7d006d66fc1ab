using System.Globalization;
using System.Security.Cryptography;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-upload</c>: replaces the content of a volume, or makes a volume from a content.</summary>
internal static class VolUpload
{
    private static readonly OptionDefinition Offset =
        OptionDefinition.Number("offset", "volume offset to upload to") with { AlsoPositional = true };
    private static readonly OptionDefinition Length =
        OptionDefinition.Number("length", "amount of data to upload") with { AlsoPositional = true };
    private static readonly OptionDefinition Create =
        OptionDefinition.Flag("create", "make the volume, which must not exist; needs --pool");

    public static readonly CommandDefinition Definition = new("vol-upload", "upload file contents to a volume")
    {
        Description = "Upload file contents to a volume",
        Options =
        [
            VolumeOptions.Volume, TransferOptions.File, VolumeOptions.Pool, Offset, Length, TransferOptions.Sparse,
            Create, TransferOptions.Sha256, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        long offset = TransferOptions.Bytes(context, Offset) ?? 0;
        long most = TransferOptions.Bytes(context, Length, wraps: true) is { } given and > 0 ? given : long.MaxValue;
        string text = context.RequiredText(VolumeOptions.Volume);
        StoragePool? pool = await FindPoolAsync(context).ConfigureAwait(false);
        StorageVolume? volume = pool is null ? await VolumeOptions.FindAsync(context).ConfigureAwait(false) : null;
        string file = context.RequiredText(TransferOptions.File);
        await using Stream content = Open(context, file);
        long? length = content.CanSeek ? content.Length : null;
        if (offset > 0)
        {
            throw Failed(volume?.Name ?? text, VirException.Create(
                VirErrorCode.NoSupport, "an upload replaces the whole content, so that --offset must be 0"));
        }
        if (length > most)
        {
            throw new CommandFailure($"cannot send data to volume {volume?.Name ?? text}", VirException.Create(
                VirErrorCode.InvalidArgument,
                string.Create(
                    CultureInfo.InvariantCulture, $"file '{file}' has {length} bytes, more than --length {most}")));
        }
        IncrementalHash? hash = TransferOptions.Hash(context);
        long sent = await TransferProgress.RunAsync(context, text, length, async report =>
        {
            var source = new MeteredStream(content, most, hash, report);
            try
            {
                if (pool is null)
                    await volume!.UploadAsync(source, length, context.Cancellation).ConfigureAwait(false);
                else
                    await pool.UploadVolumeAsync(text, source, length, context.Cancellation).ConfigureAwait(false);
            }
            catch (VirException e)
            {
                throw Failed(volume?.Name ?? text, e);
            }
            catch (IOException e)
            {
                throw new CommandFailure($"cannot send data to volume {volume?.Name ?? text}", WorkingFiles.Failure(e));
            }
            return source.Position;
        }).ConfigureAwait(false);
        TransferOptions.WriteDone(context, file, sent, hash);
    }

    private static async Task<StoragePool?> FindPoolAsync(CommandContext context)
    {
        if (!context.Flag(Create))
            return null;
        string name = context.Text(VolumeOptions.Pool)
            ?? throw new CommandFailure("--create needs --pool, the pool of the new volume");
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        return await CommandFailure.UnderAsync(
            $"failed to get pool '{name}'", connection.FindStoragePoolAsync(name, context.Cancellation))
            .ConfigureAwait(false);
    }

    private static Stream Open(CommandContext context, string file)
    {
        try
        {
            return context.Surroundings.Files.OpenRead(file);
        }
        catch (VirException e)
        {
            throw new CommandFailure($"cannot read {file}", e);
        }
    }

    private static CommandFailure Failed(string volume, VirException reason) =>
        new($"cannot upload to volume {volume}", reason);
}
