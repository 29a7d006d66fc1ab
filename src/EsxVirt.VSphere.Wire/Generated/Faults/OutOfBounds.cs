// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Out of bounds.</summary>
public partial class OutOfBounds : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<OutOfBounds>(
        "OutOfBounds", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new OutOfBounds(),
        [
            new("argumentName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Argument name.</summary>
    public string ArgumentName { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => ArgumentName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                ArgumentName = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
