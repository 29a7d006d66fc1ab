// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Label and summary for people.</summary>
public partial class Description : DataObject
{
    internal static readonly DataType TypeRow = new DataType<Description>(
        "Description", null, Schema.ApiVersion.V2_0, static () => new Description(),
        [
            new("label", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("summary", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Label.</summary>
    public string Label { get; set; } = "";

    /// <summary>Summary.</summary>
    public string Summary { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Label,
        1 => Summary,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Label = (string)value!;
                break;
            case 1:
                Summary = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
