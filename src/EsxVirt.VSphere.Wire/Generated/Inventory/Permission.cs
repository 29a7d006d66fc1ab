// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Permission.</summary>
public partial class Permission : DataObject
{
    internal static readonly DataType TypeRow = new DataType<Permission>(
        "Permission", null, Schema.ApiVersion.V2_0, static () => new Permission(),
        [
            new("entity", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("principal", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("group", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("roleId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("propagate", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference? Entity { get; set; }

    /// <summary>Principal.</summary>
    public string Principal { get; set; } = "";

    /// <summary>Whether it is a group rather than a user.</summary>
    public bool Group { get; set; }

    /// <summary>Role identifier.</summary>
    public int RoleId { get; set; }

    /// <summary>Whether it holds for the children too.</summary>
    public bool Propagate { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        1 => Principal,
        2 => Group,
        3 => RoleId,
        4 => Propagate,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Entity = (ManagedObjectReference?)value;
                break;
            case 1:
                Principal = (string)value!;
                break;
            case 2:
                Group = (bool)value!;
                break;
            case 3:
                RoleId = (int)value!;
                break;
            case 4:
                Propagate = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
