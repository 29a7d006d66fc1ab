// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Which kind of files is wanted.</summary>
public partial class FileQuery : DataObject
{
    internal static readonly DataType TypeRow = new DataType<FileQuery>(
        "FileQuery", null, Schema.ApiVersion.V2_0, static () => new FileQuery(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
