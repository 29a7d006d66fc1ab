// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>NAS datastore details.</summary>
public partial class NasDatastoreInfo : DatastoreInfo
{
    internal static new readonly DataType TypeRow = new DataType<NasDatastoreInfo>(
        "NasDatastoreInfo", DatastoreInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new NasDatastoreInfo(),
        [
            new("nas", WireKind.Data, "HostNasVolume", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>NAS.</summary>
    public HostNasVolume? Nas { get; set; }

    internal override object? Get(int index) => index switch
    {
        9 => Nas,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 9:
                Nas = (HostNasVolume?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
