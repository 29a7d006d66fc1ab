// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>SCSI topology target of a host.</summary>
public partial class HostScsiTopologyTarget : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostScsiTopologyTarget>(
        "HostScsiTopologyTarget", null, Schema.ApiVersion.V2_0, static () => new HostScsiTopologyTarget(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("target", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("lun", WireKind.Data, "HostScsiTopologyLun", MemberUse.List, Schema.ApiVersion.V2_0),
            new("transport", WireKind.Data, "HostTargetTransport", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Target.</summary>
    public int Target { get; set; }

    /// <summary>LUN.</summary>
    public List<HostScsiTopologyLun> Lun { get; set; } = [];

    /// <summary>Transport.</summary>
    public HostTargetTransport? Transport { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Target,
        2 => Lun,
        3 => Transport,
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
                Target = (int)value!;
                break;
            case 2:
                Lun.Add((HostScsiTopologyLun)value!);
                break;
            case 3:
                Transport = (HostTargetTransport?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
