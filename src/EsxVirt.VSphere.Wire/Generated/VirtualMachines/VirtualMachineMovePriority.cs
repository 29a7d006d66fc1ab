// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Urgency of a migration.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualMachineMovePriority(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualMachineMovePriority>(
        "VirtualMachineMovePriority", Schema.ApiVersion.V2_0, static text => new VirtualMachineMovePriority(text),
        [
            new("lowPriority", Schema.ApiVersion.V2_0),
            new("highPriority", Schema.ApiVersion.V2_0),
            new("defaultPriority", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Low priority.</summary>
    public static VirtualMachineMovePriority LowPriority => new("lowPriority");

    /// <summary>High priority.</summary>
    public static VirtualMachineMovePriority HighPriority => new("highPriority");

    /// <summary>Default priority.</summary>
    public static VirtualMachineMovePriority DefaultPriority => new("defaultPriority");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
