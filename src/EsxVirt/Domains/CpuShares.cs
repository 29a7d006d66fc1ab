using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>CPU shares: VMware's levels are negative numbers to libvirt.</summary>
internal static class CpuShares
{
    public const int Low = -1;
    public const int Normal = -2;
    public const int High = -3;

    /// <summary>A level goes without a number, which is -1 then; null stays null.</summary>
    public static SharesInfo? FromLibvirt(int? shares) => shares switch
    {
        null => null,
        Low => new SharesInfo { Level = SharesLevel.Low, Shares = -1 },
        Normal => new SharesInfo { Level = SharesLevel.Normal, Shares = -1 },
        High => new SharesInfo { Level = SharesLevel.High, Shares = -1 },
        int weight => new SharesInfo { Level = SharesLevel.Custom, Shares = weight },
    };

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
