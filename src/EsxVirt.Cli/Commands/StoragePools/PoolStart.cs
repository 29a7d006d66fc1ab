using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-start</c>: a host's storage is always started, and libvirt's driver has no such call.</summary>
internal static class PoolStart
{
    public static readonly CommandDefinition Definition =
        new("pool-start", "start a (previously defined) inactive pool")
        {
            Description = "Start a pool.",
            Options = [PoolOptions.Pool, BuildOptions.Build, BuildOptions.NoOverwrite, BuildOptions.Overwrite],
            Run = context =>
            {
                BuildOptions.Check(context);
                return PoolOptions.RefuseAsync(context, "start", "virStoragePoolCreate");
            },
        };
}
