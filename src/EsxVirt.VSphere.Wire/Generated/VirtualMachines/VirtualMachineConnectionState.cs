// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Whether the server can reach a virtual machine.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualMachineConnectionState(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualMachineConnectionState>(
        "VirtualMachineConnectionState", Schema.ApiVersion.V2_0, static text => new VirtualMachineConnectionState(text),
        [
            new("connected", Schema.ApiVersion.V2_0),
            new("disconnected", Schema.ApiVersion.V2_0),
            new("orphaned", Schema.ApiVersion.V2_0),
            new("inaccessible", Schema.ApiVersion.V2_0),
            new("invalid", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Reachable.</summary>
    public static VirtualMachineConnectionState Connected => new("connected");

    /// <summary>Its host is disconnected from the vCenter.</summary>
    public static VirtualMachineConnectionState Disconnected => new("disconnected");

    /// <summary>Its host no longer knows it.</summary>
    public static VirtualMachineConnectionState Orphaned => new("orphaned");

    /// <summary>Its files cannot be read.</summary>
    public static VirtualMachineConnectionState Inaccessible => new("inaccessible");

    /// <summary>Its configuration cannot be used.</summary>
    public static VirtualMachineConnectionState Invalid => new("invalid");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
