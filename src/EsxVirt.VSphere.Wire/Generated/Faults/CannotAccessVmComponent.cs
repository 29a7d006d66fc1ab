// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Something that a machine has is out of reach.</summary>
public partial class CannotAccessVmComponent : VmConfigFault
{
    internal static new readonly DataType TypeRow = new DataType<CannotAccessVmComponent>(
        "CannotAccessVmComponent", VmConfigFault.TypeRow, Schema.ApiVersion.V2_0, static () => new CannotAccessVmComponent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
