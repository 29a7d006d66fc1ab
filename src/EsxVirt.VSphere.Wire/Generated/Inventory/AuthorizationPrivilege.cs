// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Authorization privilege.</summary>
public partial class AuthorizationPrivilege : DataObject
{
    internal static readonly DataType TypeRow = new DataType<AuthorizationPrivilege>(
        "AuthorizationPrivilege", null, Schema.ApiVersion.V2_0, static () => new AuthorizationPrivilege(),
        [
            new("privId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("onParent", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("privGroupName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Priv identifier.</summary>
    public string PrivId { get; set; } = "";

    /// <summary>Whether the privilege is needed on the parent.</summary>
    public bool OnParent { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Priv group name.</summary>
    public string PrivGroupName { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => PrivId,
        1 => OnParent,
        2 => Name,
        3 => PrivGroupName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PrivId = (string)value!;
                break;
            case 1:
                OnParent = (bool)value!;
                break;
            case 2:
                Name = (string)value!;
                break;
            case 3:
                PrivGroupName = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
