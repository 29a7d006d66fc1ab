using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-undefine</c>: what a host has mounted stays defined.</summary>
internal static class PoolUndefine
{
    public static readonly CommandDefinition Definition = new("pool-undefine", "undefine an inactive pool")
    {
        Description = "Undefine the configuration for an inactive pool.",
        Options = [PoolOptions.Pool],
        Run = context => PoolOptions.RefuseAsync(context, "undefine", "virStoragePoolUndefine"),
    };
}
