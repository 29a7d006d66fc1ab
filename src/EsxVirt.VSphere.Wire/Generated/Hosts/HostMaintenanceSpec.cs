// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Maintenance specification of a host.</summary>
public partial class HostMaintenanceSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostMaintenanceSpec>(
        "HostMaintenanceSpec", null, Schema.ApiVersion.V5_5, static () => new HostMaintenanceSpec(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
