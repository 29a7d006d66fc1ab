using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-wipe</c>: overwrites a disk with zeros.</summary>
internal static class VolWipe
{
    private static readonly string[] Algorithms =
    [
        "zero", "nnsa", "dod", "bsi", "gutmann", "schneier", "pfitzner7", "pfitzner33", "random", "trim",
    ];

    private static readonly OptionDefinition Algorithm =
        OptionDefinition.Text("algorithm", "perform selected wiping algorithm") with { AlsoPositional = true };

    public static readonly CommandDefinition Definition = new("vol-wipe", "wipe a vol")
    {
        Description = "Ensure data previously on a volume is not accessible to future reads",
        Options = [VolumeOptions.Volume, VolumeOptions.Pool, Algorithm],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume volume = await VolumeOptions.FindAsync(context).ConfigureAwait(false);
        string text = context.RequiredText(VolumeOptions.Volume);
        string algorithm = context.Text(Algorithm) ?? "zero";
        if (!Algorithms.Contains(algorithm))
            throw new CommandFailure($"Unsupported algorithm '{algorithm}'");
        if (algorithm != "zero")
        {
            // The server writes zeros, and nothing else.
            Connection connection = await context.ConnectAsync().ConfigureAwait(false);
            throw new CommandFailure(
                $"Failed to wipe vol {text}",
                Refusal.OfChange(connection, VirErrorDomain.Storage, "virStorageVolWipePattern"));
        }
        await CommandFailure.UnderAsync(
            $"Failed to wipe vol {text}",
            volume.WipeAsync(cancellationToken: context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Vol {text} wiped");
    }
}
