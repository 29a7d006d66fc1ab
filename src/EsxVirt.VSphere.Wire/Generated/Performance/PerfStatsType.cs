// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Performance stats type.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct PerfStatsType(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<PerfStatsType>(
        "PerfStatsType", Schema.ApiVersion.V2_0, static text => new PerfStatsType(text),
        [
            new("absolute", Schema.ApiVersion.V2_0),
            new("delta", Schema.ApiVersion.V2_0),
            new("rate", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Absolute.</summary>
    public static PerfStatsType Absolute => new("absolute");

    /// <summary>Delta.</summary>
    public static PerfStatsType Delta => new("delta");

    /// <summary>Rate.</summary>
    public static PerfStatsType Rate => new("rate");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
