using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-resize</c>: makes a disk larger.</summary>
internal static class VolResize
{
    private static readonly OptionDefinition Capacity =
        OptionDefinition.Argument("capacity", "new capacity for the vol, as scaled integer (default bytes)");
    private static readonly OptionDefinition Allocate =
        OptionDefinition.Flag("allocate", "allocate the new capacity, rather than leaving it sparse");
    private static readonly OptionDefinition Delta =
        OptionDefinition.Flag("delta", "use capacity as a delta to current size, rather than the new size");
    private static readonly OptionDefinition Shrink =
        OptionDefinition.Flag("shrink", "allow the resize to shrink the volume");

    public static readonly CommandDefinition Definition = new("vol-resize", "resize a vol")
    {
        Description = "Resizes a storage volume. This is safe only for storage volumes not in use by an active guest.\n"
            + "See blockresize for live resizing.",
        Options = [VolumeOptions.Volume, Capacity, VolumeOptions.Pool, Allocate, Delta, Shrink],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume volume = await VolumeOptions.FindAsync(context).ConfigureAwait(false);
        string text = context.RequiredText(Capacity);
        StorageVolumeResizeFlags flags =
            (context.Flag(Allocate) ? StorageVolumeResizeFlags.Allocate : 0)
            | (context.Flag(Delta) ? StorageVolumeResizeFlags.Delta : 0)
            | (context.Flag(Shrink) ? StorageVolumeResizeFlags.Shrink : 0);
        if (text.StartsWith('-'))
        {
            // A size below nothing is a difference.
            text = text[1..];
            if (!context.Flag(Shrink))
                throw new CommandFailure("negative size requires --shrink");
            flags |= StorageVolumeResizeFlags.Delta;
        }
        if (!ScaledSize.TryParseBytes(text, out ulong bytes, out VirException? reason))
            throw new CommandFailure($"Malformed size {text}", reason);
        string how = flags.HasFlag(StorageVolumeResizeFlags.Delta) ? "by" : "to";
        await CommandFailure.UnderAsync(
            $"Failed to change size of volume '{volume.Name}' {how} {text}",
            volume.ResizeAsync(
                (long)Math.Min(bytes, long.MaxValue), flags,
                cancellationToken: context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Size of volume '{volume.Name}' successfully changed {how} {text}");
    }
}
