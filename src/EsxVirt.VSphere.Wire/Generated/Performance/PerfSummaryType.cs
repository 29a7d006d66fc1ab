// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Performance summary type.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct PerfSummaryType(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<PerfSummaryType>(
        "PerfSummaryType", Schema.ApiVersion.V2_0, static text => new PerfSummaryType(text),
        [
            new("average", Schema.ApiVersion.V2_0),
            new("maximum", Schema.ApiVersion.V2_0),
            new("minimum", Schema.ApiVersion.V2_0),
            new("latest", Schema.ApiVersion.V2_0),
            new("summation", Schema.ApiVersion.V2_0),
            new("none", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Average.</summary>
    public static PerfSummaryType Average => new("average");

    /// <summary>Maximum.</summary>
    public static PerfSummaryType Maximum => new("maximum");

    /// <summary>Minimum.</summary>
    public static PerfSummaryType Minimum => new("minimum");

    /// <summary>Latest.</summary>
    public static PerfSummaryType Latest => new("latest");

    /// <summary>Summation.</summary>
    public static PerfSummaryType Summation => new("summation");

    /// <summary>None.</summary>
    public static PerfSummaryType None => new("none");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
