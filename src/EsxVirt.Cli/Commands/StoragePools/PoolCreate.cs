using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-create</c>: the driver mounts no storage on a host.</summary>
internal static class PoolCreate
{
    private static readonly OptionDefinition File =
        OptionDefinition.Argument("file", "file containing an XML pool description");

    public static readonly CommandDefinition Definition =
        new("pool-create", "create a pool from an XML file")
        {
            Description = "Create a pool.",
            Options = [File, BuildOptions.Build, BuildOptions.NoOverwrite, BuildOptions.Overwrite],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        BuildOptions.Check(context);
        string file = context.RequiredText(File);
        await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false);
        await PoolOptions
            .RefuseCallAsync(context, $"Failed to create pool from {file}", "virStoragePoolCreateXML")
            .ConfigureAwait(false);
    }
}
