// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Boot from a floppy.</summary>
public partial class VirtualMachineBootOptionsBootableFloppyDevice : VirtualMachineBootOptionsBootableDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualMachineBootOptionsBootableFloppyDevice>(
        "VirtualMachineBootOptionsBootableFloppyDevice", VirtualMachineBootOptionsBootableDevice.TypeRow, Schema.ApiVersion.V5_0, static () => new VirtualMachineBootOptionsBootableFloppyDevice(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
