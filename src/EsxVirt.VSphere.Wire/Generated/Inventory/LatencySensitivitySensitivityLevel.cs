// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Latency sensitivity sensitivity level.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct LatencySensitivitySensitivityLevel(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<LatencySensitivitySensitivityLevel>(
        "LatencySensitivitySensitivityLevel", Schema.ApiVersion.V5_1, static text => new LatencySensitivitySensitivityLevel(text),
        [
            new("low", Schema.ApiVersion.V5_1),
            new("normal", Schema.ApiVersion.V5_1),
            new("medium", Schema.ApiVersion.V5_1),
            new("high", Schema.ApiVersion.V5_1),
            new("custom", Schema.ApiVersion.V5_1),
        ]);

    /// <summary>Low.</summary>
    public static LatencySensitivitySensitivityLevel Low => new("low");

    /// <summary>Normal.</summary>
    public static LatencySensitivitySensitivityLevel Normal => new("normal");

    /// <summary>Medium.</summary>
    public static LatencySensitivitySensitivityLevel Medium => new("medium");

    /// <summary>High.</summary>
    public static LatencySensitivitySensitivityLevel High => new("high");

    /// <summary>Custom.</summary>
    public static LatencySensitivitySensitivityLevel Custom => new("custom");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
