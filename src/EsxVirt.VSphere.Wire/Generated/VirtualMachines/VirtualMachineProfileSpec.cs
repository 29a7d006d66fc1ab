// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Profile specification of a virtual machine.</summary>
public partial class VirtualMachineProfileSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineProfileSpec>(
        "VirtualMachineProfileSpec", null, Schema.ApiVersion.V5_5, static () => new VirtualMachineProfileSpec(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
