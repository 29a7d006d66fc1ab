// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A version of updates that the server does not know, or no longer.</summary>
public partial class InvalidCollectorVersion : MethodFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidCollectorVersion>(
        "InvalidCollectorVersion", MethodFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidCollectorVersion(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
