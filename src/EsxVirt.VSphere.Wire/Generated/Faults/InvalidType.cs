// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A value of the wrong type.</summary>
public partial class InvalidType : InvalidRequest
{
    internal static new readonly DataType TypeRow = new DataType<InvalidType>(
        "InvalidType", InvalidRequest.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidType(),
        [
            new("argument", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Argument.</summary>
    public string? Argument { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Argument,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Argument = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
