using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-destroy</c>: a host's storage cannot be stopped.</summary>
internal static class PoolDestroy
{
    public static readonly CommandDefinition Definition = new("pool-destroy", "destroy (stop) a pool")
    {
        Description = "Forcefully stop a given pool. Raw data in the pool is untouched",
        Options = [PoolOptions.Pool],
        Run = context => PoolOptions.RefuseAsync(context, "destroy", "virStoragePoolDestroy"),
    };
}
