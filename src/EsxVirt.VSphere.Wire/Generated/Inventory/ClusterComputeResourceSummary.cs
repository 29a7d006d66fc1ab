// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Cluster compute resource summary.</summary>
public partial class ClusterComputeResourceSummary : ComputeResourceSummary
{
    internal static new readonly DataType TypeRow = new DataType<ClusterComputeResourceSummary>(
        "ClusterComputeResourceSummary", ComputeResourceSummary.TypeRow, Schema.ApiVersion.V2_0, static () => new ClusterComputeResourceSummary(),
        [
            new("currentFailoverLevel", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numVmotions", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("targetBalance", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("currentBalance", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("currentEVCModeKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Current failover level.</summary>
    public int CurrentFailoverLevel { get; set; }

    /// <summary>Number of vmotions.</summary>
    public int NumVmotions { get; set; }

    /// <summary>Target balance.</summary>
    public int? TargetBalance { get; set; }

    /// <summary>Current balance.</summary>
    public int? CurrentBalance { get; set; }

    /// <summary>Current EVC mode key.</summary>
    public string? CurrentEVCModeKey { get; set; }

    internal override object? Get(int index) => index switch
    {
        9 => CurrentFailoverLevel,
        10 => NumVmotions,
        11 => TargetBalance,
        12 => CurrentBalance,
        13 => CurrentEVCModeKey,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 9:
                CurrentFailoverLevel = (int)value!;
                break;
            case 10:
                NumVmotions = (int)value!;
                break;
            case 11:
                TargetBalance = (int?)value;
                break;
            case 12:
                CurrentBalance = (int?)value;
                break;
            case 13:
                CurrentEVCModeKey = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
