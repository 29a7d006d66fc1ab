// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>SCSI LUN durable name.</summary>
public partial class ScsiLunDurableName : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ScsiLunDurableName>(
        "ScsiLunDurableName", null, Schema.ApiVersion.V2_0, static () => new ScsiLunDurableName(),
        [
            new("namespace", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("namespaceId", WireKind.Byte, "byte", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("data", WireKind.Byte, "byte", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Namespace.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>Namespace identifier.</summary>
    public sbyte NamespaceId { get; set; }

    /// <summary>Data.</summary>
    public List<sbyte> Data { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Namespace,
        1 => NamespaceId,
        2 => Data,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Namespace = (string)value!;
                break;
            case 1:
                NamespaceId = (sbyte)value!;
                break;
            case 2:
                Data.Add((sbyte)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
