// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Log file details of a virtual machine.</summary>
public partial class VmLogFileInfo : FileInfo
{
    internal static new readonly DataType TypeRow = new DataType<VmLogFileInfo>(
        "VmLogFileInfo", FileInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VmLogFileInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
