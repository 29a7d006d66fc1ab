// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>No client certificate.</summary>
public partial class NoClientCertificate : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<NoClientCertificate>(
        "NoClientCertificate", VimFault.TypeRow, Schema.ApiVersion.V2_5, static () => new NoClientCertificate(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
