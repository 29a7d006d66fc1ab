// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Performance provider summary.</summary>
public partial class PerfProviderSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PerfProviderSummary>(
        "PerfProviderSummary", null, Schema.ApiVersion.V2_0, static () => new PerfProviderSummary(),
        [
            new("entity", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("currentSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("summarySupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("refreshRate", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference Entity { get; set; }

    /// <summary>Whether current is supported.</summary>
    public bool CurrentSupported { get; set; }

    /// <summary>Whether summary is supported.</summary>
    public bool SummarySupported { get; set; }

    /// <summary>Refresh rate.</summary>
    public int? RefreshRate { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        1 => CurrentSupported,
        2 => SummarySupported,
        3 => RefreshRate,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Entity = (ManagedObjectReference)value!;
                break;
            case 1:
                CurrentSupported = (bool)value!;
                break;
            case 2:
                SummarySupported = (bool)value!;
                break;
            case 3:
                RefreshRate = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
