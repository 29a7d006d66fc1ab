// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Tag.</summary>
public partial class Tag : DataObject
{
    internal static readonly DataType TypeRow = new DataType<Tag>(
        "Tag", null, Schema.ApiVersion.V4_0, static () => new Tag(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
