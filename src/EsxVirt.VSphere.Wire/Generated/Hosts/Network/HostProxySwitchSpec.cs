// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Proxy switch specification of a host.</summary>
public partial class HostProxySwitchSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostProxySwitchSpec>(
        "HostProxySwitchSpec", null, Schema.ApiVersion.V4_0, static () => new HostProxySwitchSpec(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
