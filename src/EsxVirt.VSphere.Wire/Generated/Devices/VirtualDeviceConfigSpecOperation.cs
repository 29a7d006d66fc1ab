// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual device configuration specification operation.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualDeviceConfigSpecOperation(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualDeviceConfigSpecOperation>(
        "VirtualDeviceConfigSpecOperation", Schema.ApiVersion.V2_0, static text => new VirtualDeviceConfigSpecOperation(text),
        [
            new("add", Schema.ApiVersion.V2_0),
            new("remove", Schema.ApiVersion.V2_0),
            new("edit", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Add.</summary>
    public static VirtualDeviceConfigSpecOperation Add => new("add");

    /// <summary>Remove.</summary>
    public static VirtualDeviceConfigSpecOperation Remove => new("remove");

    /// <summary>Edit.</summary>
    public static VirtualDeviceConfigSpecOperation Edit => new("edit");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
