// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Device runtime details device runtime state of a virtual machine.</summary>
public partial class VirtualMachineDeviceRuntimeInfoDeviceRuntimeState : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineDeviceRuntimeInfoDeviceRuntimeState>(
        "VirtualMachineDeviceRuntimeInfoDeviceRuntimeState", null, Schema.ApiVersion.V4_1, static () => new VirtualMachineDeviceRuntimeInfoDeviceRuntimeState(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
