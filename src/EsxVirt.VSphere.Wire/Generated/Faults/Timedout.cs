// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The time is up.</summary>
public partial class Timedout : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<Timedout>(
        "Timedout", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new Timedout(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
