// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>SCSI LUN descriptor.</summary>
public partial class ScsiLunDescriptor : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ScsiLunDescriptor>(
        "ScsiLunDescriptor", null, Schema.ApiVersion.V4_0, static () => new ScsiLunDescriptor(),
        [
            new("quality", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("id", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Quality.</summary>
    public string Quality { get; set; } = "";

    /// <summary>Identifier.</summary>
    public string Id { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Quality,
        1 => Id,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Quality = (string)value!;
                break;
            case 1:
                Id = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
