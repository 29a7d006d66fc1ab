// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Recording or replay of a virtual machine.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualMachineRecordReplayState(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualMachineRecordReplayState>(
        "VirtualMachineRecordReplayState", Schema.ApiVersion.V4_0, static text => new VirtualMachineRecordReplayState(text),
        [
            new("recording", Schema.ApiVersion.V4_0),
            new("replaying", Schema.ApiVersion.V4_0),
            new("inactive", Schema.ApiVersion.V4_0),
        ]);

    /// <summary>Recording.</summary>
    public static VirtualMachineRecordReplayState Recording => new("recording");

    /// <summary>Replaying.</summary>
    public static VirtualMachineRecordReplayState Replaying => new("replaying");

    /// <summary>Inactive.</summary>
    public static VirtualMachineRecordReplayState Inactive => new("inactive");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
