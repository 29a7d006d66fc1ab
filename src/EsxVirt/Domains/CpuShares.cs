using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>CPU shares: VMware's levels are negative numbers to libvirt.</summary>
internal static class CpuShares
{
    public const int Low = -1;
    public const int Normal = -2;
    public const int High = -3;

    /// <summary>Null stays null: the server does not tell.</summary>
    public static int? ToLibvirt(SharesInfo? shares) => shares?.Level.Value switch
    {
        null => null,
        "custom" => shares.Shares,
        "low" => Low,
        "normal" => Normal,
        "high" => High,
        string other => throw VirException.Create(
            VirErrorCode.InternalError, $"Unexpected enum value '{other}' for SharesLevel"),
    };
}
