// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Tools status of a virtual machine.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualMachineToolsStatus(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualMachineToolsStatus>(
        "VirtualMachineToolsStatus", Schema.ApiVersion.V2_0, static text => new VirtualMachineToolsStatus(text),
        [
            new("toolsNotInstalled", Schema.ApiVersion.V2_0),
            new("toolsNotRunning", Schema.ApiVersion.V2_0),
            new("toolsOld", Schema.ApiVersion.V2_0),
            new("toolsOk", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Tools not installed.</summary>
    public static VirtualMachineToolsStatus ToolsNotInstalled => new("toolsNotInstalled");

    /// <summary>Tools not running.</summary>
    public static VirtualMachineToolsStatus ToolsNotRunning => new("toolsNotRunning");

    /// <summary>Tools old.</summary>
    public static VirtualMachineToolsStatus ToolsOld => new("toolsOld");

    /// <summary>Tools ok.</summary>
    public static VirtualMachineToolsStatus ToolsOk => new("toolsOk");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
