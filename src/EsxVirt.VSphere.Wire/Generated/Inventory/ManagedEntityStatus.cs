// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Health of an object.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct ManagedEntityStatus(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<ManagedEntityStatus>(
        "ManagedEntityStatus", Schema.ApiVersion.V2_0, static text => new ManagedEntityStatus(text),
        [
            new("gray", Schema.ApiVersion.V2_0),
            new("green", Schema.ApiVersion.V2_0),
            new("yellow", Schema.ApiVersion.V2_0),
            new("red", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Unknown.</summary>
    public static ManagedEntityStatus Gray => new("gray");

    /// <summary>All is well.</summary>
    public static ManagedEntityStatus Green => new("green");

    /// <summary>Something may be wrong.</summary>
    public static ManagedEntityStatus Yellow => new("yellow");

    /// <summary>Something is wrong.</summary>
    public static ManagedEntityStatus Red => new("red");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
