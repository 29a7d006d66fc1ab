// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Relocate transformation of a virtual machine.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualMachineRelocateTransformation(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualMachineRelocateTransformation>(
        "VirtualMachineRelocateTransformation", Schema.ApiVersion.V2_0, static text => new VirtualMachineRelocateTransformation(text),
        [
            new("flat", Schema.ApiVersion.V2_0),
            new("sparse", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Flat.</summary>
    public static VirtualMachineRelocateTransformation Flat => new("flat");

    /// <summary>Sparse.</summary>
    public static VirtualMachineRelocateTransformation Sparse => new("sparse");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
