// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Key provider identifier.</summary>
public partial class KeyProviderId : DataObject
{
    internal static readonly DataType TypeRow = new DataType<KeyProviderId>(
        "KeyProviderId", null, Schema.ApiVersion.V6_5, static () => new KeyProviderId(),
        [
            new("id", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Identifier.</summary>
    public string Id { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Id,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Id = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
