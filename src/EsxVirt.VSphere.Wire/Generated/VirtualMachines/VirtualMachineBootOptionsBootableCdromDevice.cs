// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Boot from a CD-ROM.</summary>
public partial class VirtualMachineBootOptionsBootableCdromDevice : VirtualMachineBootOptionsBootableDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualMachineBootOptionsBootableCdromDevice>(
        "VirtualMachineBootOptionsBootableCdromDevice", VirtualMachineBootOptionsBootableDevice.TypeRow, Schema.ApiVersion.V5_0, static () => new VirtualMachineBootOptionsBootableCdromDevice(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
