// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration file query of a virtual machine.</summary>
public partial class VmConfigFileQuery : FileQuery
{
    internal static new readonly DataType TypeRow = new DataType<VmConfigFileQuery>(
        "VmConfigFileQuery", FileQuery.TypeRow, Schema.ApiVersion.V2_0, static () => new VmConfigFileQuery(),
        [
            new("filter", WireKind.Data, "VmConfigFileQueryFilter", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("details", WireKind.Data, "VmConfigFileQueryFlags", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Filter.</summary>
    public VmConfigFileQueryFilter? Filter { get; set; }

    /// <summary>Details.</summary>
    public VmConfigFileQueryFlags? Details { get; set; }

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
                Filter = (VmConfigFileQueryFilter?)value;
                break;
            case 1:
                Details = (VmConfigFileQueryFlags?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
