// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Fibre channel port type.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct FibreChannelPortType(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<FibreChannelPortType>(
        "FibreChannelPortType", Schema.ApiVersion.V2_0, static text => new FibreChannelPortType(text),
        [
            new("fabric", Schema.ApiVersion.V2_0),
            new("loop", Schema.ApiVersion.V2_0),
            new("pointToPoint", Schema.ApiVersion.V2_0),
            new("unknown", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Fabric.</summary>
    public static FibreChannelPortType Fabric => new("fabric");

    /// <summary>Loop.</summary>
    public static FibreChannelPortType Loop => new("loop");

    /// <summary>Point to point.</summary>
    public static FibreChannelPortType PointToPoint => new("pointToPoint");

    /// <summary>Unknown.</summary>
    public static FibreChannelPortType Unknown => new("unknown");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
