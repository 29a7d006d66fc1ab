using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-define</c>: the driver mounts no storage on a host.</summary>
internal static class PoolDefine
{
    private static readonly OptionDefinition File =
        OptionDefinition.Argument("file", "file containing an XML pool description");

    public static readonly CommandDefinition Definition =
        new("pool-define",
            "define an inactive persistent storage pool or modify an existing persistent one from an XML file")
        {
            Description = "Define or modify a persistent storage pool.",
            Options = [File, OptionDefinition.Flag("validate", "validate the XML against the schema")],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        string file = context.RequiredText(File);
        await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false);
        await PoolOptions
            .RefuseCallAsync(context, $"Failed to define pool from {file}", "virStoragePoolDefineXML")
            .ConfigureAwait(false);
    }
}
