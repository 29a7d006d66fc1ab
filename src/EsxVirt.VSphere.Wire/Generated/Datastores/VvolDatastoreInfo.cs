// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Vvol datastore details.</summary>
public partial class VvolDatastoreInfo : DatastoreInfo
{
    internal static new readonly DataType TypeRow = new DataType<VvolDatastoreInfo>(
        "VvolDatastoreInfo", DatastoreInfo.TypeRow, Schema.ApiVersion.V6_0, static () => new VvolDatastoreInfo(),
        [
            new("vvolDS", WireKind.Data, "HostVvolVolume", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Vvol datastore.</summary>
    public HostVvolVolume? VvolDS { get; set; }

    internal override object? Get(int index) => index switch
    {
        9 => VvolDS,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 9:
                VvolDS = (HostVvolVolume?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
