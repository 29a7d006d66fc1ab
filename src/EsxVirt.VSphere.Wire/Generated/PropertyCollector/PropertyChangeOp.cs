// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What became of a property.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct PropertyChangeOp(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<PropertyChangeOp>(
        "PropertyChangeOp", Schema.ApiVersion.V2_0, static text => new PropertyChangeOp(text),
        [
            new("add", Schema.ApiVersion.V2_0),
            new("remove", Schema.ApiVersion.V2_0),
            new("assign", Schema.ApiVersion.V2_0),
            new("indirectRemove", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>An item was added.</summary>
    public static PropertyChangeOp Add => new("add");

    /// <summary>An item was removed.</summary>
    public static PropertyChangeOp Remove => new("remove");

    /// <summary>The value was set.</summary>
    public static PropertyChangeOp Assign => new("assign");

    /// <summary>Something around it was removed.</summary>
    public static PropertyChangeOp IndirectRemove => new("indirectRemove");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
