using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-build</c>: the driver formats no storage.</summary>
internal static class PoolBuild
{
    public static readonly CommandDefinition Definition = new("pool-build", "build a pool")
    {
        Description = "Build a given pool.",
        Options = [PoolOptions.Pool, BuildOptions.NoOverwrite, BuildOptions.Overwrite],
        Run = context =>
        {
            BuildOptions.Check(context);
            return PoolOptions.RefuseAsync(context, "build", "virStoragePoolBuild");
        },
    };
}
