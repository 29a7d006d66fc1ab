// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Too many hosts.</summary>
public partial class TooManyHosts : HostConnectFault
{
    internal static new readonly DataType TypeRow = new DataType<TooManyHosts>(
        "TooManyHosts", HostConnectFault.TypeRow, Schema.ApiVersion.V2_0, static () => new TooManyHosts(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
