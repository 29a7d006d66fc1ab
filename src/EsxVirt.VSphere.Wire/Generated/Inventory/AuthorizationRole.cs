// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Authorization role.</summary>
public partial class AuthorizationRole : DataObject
{
    internal static readonly DataType TypeRow = new DataType<AuthorizationRole>(
        "AuthorizationRole", null, Schema.ApiVersion.V2_0, static () => new AuthorizationRole(),
        [
            new("roleId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("system", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("info", WireKind.Data, "Description", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("privilege", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Role identifier.</summary>
    public int RoleId { get; set; }

    /// <summary>Whether the role is built in.</summary>
    public bool System { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Details.</summary>
    public Description Info { get; set; } = null!;

    /// <summary>Privilege.</summary>
    public List<string> Privilege { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => RoleId,
        1 => System,
        2 => Name,
        3 => Info,
        4 => Privilege,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                RoleId = (int)value!;
                break;
            case 1:
                System = (bool)value!;
                break;
            case 2:
                Name = (string)value!;
                break;
            case 3:
                Info = (Description)value!;
                break;
            case 4:
                Privilege.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
