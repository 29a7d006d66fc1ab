using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>What the commands that make volumes have in common.</summary>
internal static class CreateOptions
{
    public static readonly OptionDefinition File =
        OptionDefinition.Argument("file", "file containing an XML vol description");
    public static readonly OptionDefinition PreallocateMetadata = OptionDefinition.Flag(
        "prealloc-metadata", "preallocate metadata (for qcow2 instead of full allocation)");
    public static readonly OptionDefinition Reflink =
        OptionDefinition.Flag("reflink", "use btrfs COW lightweight copy");
    public static readonly OptionDefinition Validate =
        OptionDefinition.Flag("validate", "validate the XML against the schema");

    public static StorageVolumeCreateFlags Flags(CommandContext context) =>
        (context.Flag(PreallocateMetadata) ? StorageVolumeCreateFlags.PreallocateMetadata : 0)
        | (context.Flag(Reflink) ? StorageVolumeCreateFlags.Reflink : 0)
        | (context.Flag(Validate) ? StorageVolumeCreateFlags.Validate : 0);

    public static async Task<string> ReadFileAsync(CommandContext context) => OfflineConversion.DecodeXml(
        await context.Surroundings.Files
            .ReadAsync(context.RequiredText(File), context.Cancellation).ConfigureAwait(false));

    /// <summary>A size in bytes, where the option was given.</summary>
    /// <exception cref="CommandFailure">It is none.</exception>
    public static ulong? Size(CommandContext context, OptionDefinition option)
    {
        if (context.Text(option) is not { } text)
            return null;
        return ScaledSize.TryParseBytes(text, out ulong bytes, out VirException? reason)
            ? bytes
            : throw new CommandFailure($"Malformed size {text}", reason);
    }

    /// <summary>Says that a volume was made: a sentence, or in JSON where it is.</summary>
    public static void WriteMade(CommandContext context, StorageVolume volume, string sentence)
    {
        if (!context.Json)
        {
            context.WriteDone(sentence);
            return;
        }
        context.WriteJsonObject(json =>
        {
            json.WriteString("name", volume.Name);
            json.WriteString("path", volume.Path);
        });
    }
}
