// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What became of an object.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct ObjectUpdateKind(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<ObjectUpdateKind>(
        "ObjectUpdateKind", Schema.ApiVersion.V2_0, static text => new ObjectUpdateKind(text),
        [
            new("modify", Schema.ApiVersion.V2_0),
            new("enter", Schema.ApiVersion.V2_0),
            new("leave", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Properties changed.</summary>
    public static ObjectUpdateKind Modify => new("modify");

    /// <summary>The filter sees it from now on.</summary>
    public static ObjectUpdateKind Enter => new("enter");

    /// <summary>The filter no longer sees it.</summary>
    public static ObjectUpdateKind Leave => new("leave");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
