// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Shares by level.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct SharesLevel(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<SharesLevel>(
        "SharesLevel", Schema.ApiVersion.V2_0, static text => new SharesLevel(text),
        [
            new("low", Schema.ApiVersion.V2_0),
            new("normal", Schema.ApiVersion.V2_0),
            new("high", Schema.ApiVersion.V2_0),
            new("custom", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Half of normal.</summary>
    public static SharesLevel Low => new("low");

    /// <summary>The usual number.</summary>
    public static SharesLevel Normal => new("normal");

    /// <summary>Twice normal.</summary>
    public static SharesLevel High => new("high");

    /// <summary>The number given.</summary>
    public static SharesLevel Custom => new("custom");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
