// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>VMFS datastore details.</summary>
public partial class VmfsDatastoreInfo : DatastoreInfo
{
    internal static new readonly DataType TypeRow = new DataType<VmfsDatastoreInfo>(
        "VmfsDatastoreInfo", DatastoreInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VmfsDatastoreInfo(),
        [
            new("maxPhysicalRDMFileSize", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("maxVirtualRDMFileSize", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("vmfs", WireKind.Data, "HostVmfsVolume", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Largest physical RDM file size.</summary>
    public long? MaxPhysicalRDMFileSize { get; set; }

    /// <summary>Largest virtual RDM file size.</summary>
    public long? MaxVirtualRDMFileSize { get; set; }

    /// <summary>VMFS.</summary>
    public HostVmfsVolume? Vmfs { get; set; }

    internal override object? Get(int index) => index switch
    {
        9 => MaxPhysicalRDMFileSize,
        10 => MaxVirtualRDMFileSize,
        11 => Vmfs,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 9:
                MaxPhysicalRDMFileSize = (long?)value;
                break;
            case 10:
                MaxVirtualRDMFileSize = (long?)value;
                break;
            case 11:
                Vmfs = (HostVmfsVolume?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
