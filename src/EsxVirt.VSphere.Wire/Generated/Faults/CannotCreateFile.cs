// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Cannot create file.</summary>
public partial class CannotCreateFile : FileFault
{
    internal static new readonly DataType TypeRow = new DataType<CannotCreateFile>(
        "CannotCreateFile", FileFault.TypeRow, Schema.ApiVersion.V2_5, static () => new CannotCreateFile(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
