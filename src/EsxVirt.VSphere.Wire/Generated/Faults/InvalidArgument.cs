// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A parameter that is not right.</summary>
public partial class InvalidArgument : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidArgument>(
        "InvalidArgument", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidArgument(),
        [
            new("invalidProperty", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Invalid property.</summary>
    public string? InvalidProperty { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => InvalidProperty,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                InvalidProperty = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
