// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Template configuration file details.</summary>
public partial class TemplateConfigFileInfo : VmConfigFileInfo
{
    internal static new readonly DataType TypeRow = new DataType<TemplateConfigFileInfo>(
        "TemplateConfigFileInfo", VmConfigFileInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new TemplateConfigFileInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
