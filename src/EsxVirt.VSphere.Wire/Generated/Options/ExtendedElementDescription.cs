// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Extended element description.</summary>
public partial class ExtendedElementDescription : ElementDescription
{
    internal static new readonly DataType TypeRow = new DataType<ExtendedElementDescription>(
        "ExtendedElementDescription", ElementDescription.TypeRow, Schema.ApiVersion.V4_0, static () => new ExtendedElementDescription(),
        [
            new("messageCatalogKeyPrefix", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("messageArg", WireKind.Data, "KeyAnyValue", MemberUse.List, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Message catalog key prefix.</summary>
    public string MessageCatalogKeyPrefix { get; set; } = "";

    /// <summary>Message arg.</summary>
    public List<KeyAnyValue> MessageArg { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        3 => MessageCatalogKeyPrefix,
        4 => MessageArg,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                MessageCatalogKeyPrefix = (string)value!;
                break;
            case 4:
                MessageArg.Add((KeyAnyValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
