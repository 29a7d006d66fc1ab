// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The host does not support vMotion.</summary>
public partial class VMotionNotSupported : VMotionInterfaceIssue
{
    internal static new readonly DataType TypeRow = new DataType<VMotionNotSupported>(
        "VMotionNotSupported", VMotionInterfaceIssue.TypeRow, Schema.ApiVersion.V2_0, static () => new VMotionNotSupported(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
