// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Power state of a virtual machine.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualMachinePowerState(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualMachinePowerState>(
        "VirtualMachinePowerState", Schema.ApiVersion.V2_0, static text => new VirtualMachinePowerState(text),
        [
            new("poweredOff", Schema.ApiVersion.V2_0),
            new("poweredOn", Schema.ApiVersion.V2_0),
            new("suspended", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Off.</summary>
    public static VirtualMachinePowerState PoweredOff => new("poweredOff");

    /// <summary>On.</summary>
    public static VirtualMachinePowerState PoweredOn => new("poweredOn");

    /// <summary>Suspended to disk.</summary>
    public static VirtualMachinePowerState Suspended => new("suspended");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
