// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual device configuration specification file operation.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualDeviceConfigSpecFileOperation(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualDeviceConfigSpecFileOperation>(
        "VirtualDeviceConfigSpecFileOperation", Schema.ApiVersion.V2_0, static text => new VirtualDeviceConfigSpecFileOperation(text),
        [
            new("create", Schema.ApiVersion.V2_0),
            new("destroy", Schema.ApiVersion.V2_0),
            new("replace", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Create.</summary>
    public static VirtualDeviceConfigSpecFileOperation Create => new("create");

    /// <summary>Destroy.</summary>
    public static VirtualDeviceConfigSpecFileOperation Destroy => new("destroy");

    /// <summary>Replace.</summary>
    public static VirtualDeviceConfigSpecFileOperation Replace => new("replace");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
