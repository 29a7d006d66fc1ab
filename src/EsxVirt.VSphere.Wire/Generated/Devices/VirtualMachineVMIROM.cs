// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual machine VMIROM.</summary>
public partial class VirtualMachineVMIROM : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualMachineVMIROM>(
        "VirtualMachineVMIROM", VirtualDevice.TypeRow, Schema.ApiVersion.V2_5, static () => new VirtualMachineVMIROM(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
