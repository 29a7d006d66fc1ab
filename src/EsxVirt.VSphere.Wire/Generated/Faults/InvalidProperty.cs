// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A property path that does not exist.</summary>
public partial class InvalidProperty : MethodFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidProperty>(
        "InvalidProperty", MethodFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidProperty(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => Name,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Name = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
