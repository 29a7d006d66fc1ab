// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A device to boot from.</summary>
public partial class VirtualMachineBootOptionsBootableDevice : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineBootOptionsBootableDevice>(
        "VirtualMachineBootOptionsBootableDevice", null, Schema.ApiVersion.V5_0, static () => new VirtualMachineBootOptionsBootableDevice(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
