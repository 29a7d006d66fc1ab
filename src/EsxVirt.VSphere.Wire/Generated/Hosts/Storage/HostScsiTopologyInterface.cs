// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>SCSI topology interface of a host.</summary>
public partial class HostScsiTopologyInterface : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostScsiTopologyInterface>(
        "HostScsiTopologyInterface", null, Schema.ApiVersion.V2_0, static () => new HostScsiTopologyInterface(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("adapter", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("target", WireKind.Data, "HostScsiTopologyTarget", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Key of the adapter.</summary>
    public string Adapter { get; set; } = "";

    /// <summary>Target.</summary>
    public List<HostScsiTopologyTarget> Target { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Adapter,
        2 => Target,
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
                Adapter = (string)value!;
                break;
            case 2:
                Target.Add((HostScsiTopologyTarget)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
