// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>There is one already.</summary>
public partial class AlreadyExists : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<AlreadyExists>(
        "AlreadyExists", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new AlreadyExists(),
        [
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string? Name { get; set; }

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
                Name = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
