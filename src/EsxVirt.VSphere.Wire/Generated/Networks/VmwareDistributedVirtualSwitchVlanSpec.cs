// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>VLANs of a port.</summary>
public partial class VmwareDistributedVirtualSwitchVlanSpec : InheritablePolicy
{
    internal static new readonly DataType TypeRow = new DataType<VmwareDistributedVirtualSwitchVlanSpec>(
        "VmwareDistributedVirtualSwitchVlanSpec", InheritablePolicy.TypeRow, Schema.ApiVersion.V4_0, static () => new VmwareDistributedVirtualSwitchVlanSpec(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
