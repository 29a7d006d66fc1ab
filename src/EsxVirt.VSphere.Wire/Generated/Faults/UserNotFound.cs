// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>User not found.</summary>
public partial class UserNotFound : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<UserNotFound>(
        "UserNotFound", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new UserNotFound(),
        [
            new("principal", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("unresolved", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Principal.</summary>
    public string Principal { get; set; } = "";

    /// <summary>Whether the reference could not be resolved.</summary>
    public bool Unresolved { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Principal,
        3 => Unresolved,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Principal = (string)value!;
                break;
            case 3:
                Unresolved = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
