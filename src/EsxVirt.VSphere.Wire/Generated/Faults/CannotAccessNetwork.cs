// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A network is out of reach.</summary>
public partial class CannotAccessNetwork : CannotAccessVmDevice
{
    internal static new readonly DataType TypeRow = new DataType<CannotAccessNetwork>(
        "CannotAccessNetwork", CannotAccessVmDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new CannotAccessNetwork(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
