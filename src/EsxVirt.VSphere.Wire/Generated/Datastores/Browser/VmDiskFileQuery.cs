// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Disk file query of a virtual machine.</summary>
public partial class VmDiskFileQuery : FileQuery
{
    internal static new readonly DataType TypeRow = new DataType<VmDiskFileQuery>(
        "VmDiskFileQuery", FileQuery.TypeRow, Schema.ApiVersion.V2_0, static () => new VmDiskFileQuery(),
        [
            new("filter", WireKind.Data, "VmDiskFileQueryFilter", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("details", WireKind.Data, "VmDiskFileQueryFlags", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Filter.</summary>
    public VmDiskFileQueryFilter? Filter { get; set; }

    /// <summary>Details.</summary>
    public VmDiskFileQueryFlags? Details { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Filter,
        1 => Details,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Filter = (VmDiskFileQueryFilter?)value;
                break;
            case 1:
                Details = (VmDiskFileQueryFlags?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
