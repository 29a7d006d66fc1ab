// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The request that a ticket is for.</summary>
public partial class SessionManagerServiceRequestSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<SessionManagerServiceRequestSpec>(
        "SessionManagerServiceRequestSpec", null, Schema.ApiVersion.V5_0, static () => new SessionManagerServiceRequestSpec(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
