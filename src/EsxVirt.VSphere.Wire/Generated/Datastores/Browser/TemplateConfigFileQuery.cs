// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Template configuration file query.</summary>
public partial class TemplateConfigFileQuery : VmConfigFileQuery
{
    internal static new readonly DataType TypeRow = new DataType<TemplateConfigFileQuery>(
        "TemplateConfigFileQuery", VmConfigFileQuery.TypeRow, Schema.ApiVersion.V2_0, static () => new TemplateConfigFileQuery(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
