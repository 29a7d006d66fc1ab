// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>P mem datastore details.</summary>
public partial class PMemDatastoreInfo : DatastoreInfo
{
    internal static new readonly DataType TypeRow = new DataType<PMemDatastoreInfo>(
        "PMemDatastoreInfo", DatastoreInfo.TypeRow, Schema.ApiVersion.V6_7, static () => new PMemDatastoreInfo(),
        [
            new("pmem", WireKind.Data, "HostPMemVolume", MemberUse.Required, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Pmem.</summary>
    public HostPMemVolume Pmem { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        9 => Pmem,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 9:
                Pmem = (HostPMemVolume)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
