// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Serial attached bus adapter of a host.</summary>
public partial class HostSerialAttachedHba : HostHostBusAdapter
{
    internal static new readonly DataType TypeRow = new DataType<HostSerialAttachedHba>(
        "HostSerialAttachedHba", HostHostBusAdapter.TypeRow, Schema.ApiVersion.V6_5, static () => new HostSerialAttachedHba(),
        [
            new("nodeWorldWideName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Node world wide name.</summary>
    public string NodeWorldWideName { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        7 => NodeWorldWideName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 7:
                NodeWorldWideName = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
