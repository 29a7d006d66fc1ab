using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-delete</c>: the driver formats and removes no storage.</summary>
internal static class PoolDelete
{
    public static readonly CommandDefinition Definition = new("pool-delete", "delete a pool")
    {
        Description = "Delete a given pool.",
        Options = [PoolOptions.Pool],
        Run = context => PoolOptions.RefuseAsync(context, "delete", "virStoragePoolDelete"),
    };
}
