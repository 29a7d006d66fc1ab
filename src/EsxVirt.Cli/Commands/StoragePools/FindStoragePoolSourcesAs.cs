using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>find-storage-pool-sources-as</c>: as <see cref="FindStoragePoolSources"/>, with options in place of a
/// document.</summary>
internal static class FindStoragePoolSourcesAs
{
    private static readonly OptionDefinition Type =
        OptionDefinition.Argument("type", "type of storage pool sources to find");

    public static readonly CommandDefinition Definition =
        new("find-storage-pool-sources-as", "find potential storage pool sources")
        {
            Description = "Returns XML <sources> document.",
            Options =
            [
                Type,
                OptionDefinition.OptionalArgument("host", "optional host to query"),
                OptionDefinition.OptionalArgument("port", "optional port to query"),
                OptionDefinition.OptionalArgument("initiator", "optional initiator IQN to use for query"),
            ],
            Run = context => PoolOptions.RefuseCallAsync(
                context,
                $"Failed to find any {context.RequiredText(Type)} pool sources",
                "virConnectFindStoragePoolSources"),
        };
}
