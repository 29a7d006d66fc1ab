// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>SCSI topology LUN of a host.</summary>
public partial class HostScsiTopologyLun : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostScsiTopologyLun>(
        "HostScsiTopologyLun", null, Schema.ApiVersion.V2_0, static () => new HostScsiTopologyLun(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("lun", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("scsiLun", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>LUN.</summary>
    public int Lun { get; set; }

    /// <summary>Key of the SCSI LUN.</summary>
    public string ScsiLun { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Lun,
        2 => ScsiLun,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                Lun = (int)value!;
                break;
            case 2:
                ScsiLun = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
