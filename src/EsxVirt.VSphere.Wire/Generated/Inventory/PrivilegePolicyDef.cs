// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Privileges that access to an object's children takes.</summary>
public partial class PrivilegePolicyDef : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PrivilegePolicyDef>(
        "PrivilegePolicyDef", null, Schema.ApiVersion.V2_5, static () => new PrivilegePolicyDef(),
        [
            new("createPrivilege", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("readPrivilege", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("updatePrivilege", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("deletePrivilege", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Create privilege.</summary>
    public string CreatePrivilege { get; set; } = "";

    /// <summary>Read privilege.</summary>
    public string ReadPrivilege { get; set; } = "";

    /// <summary>Update privilege.</summary>
    public string UpdatePrivilege { get; set; } = "";

    /// <summary>Delete privilege.</summary>
    public string DeletePrivilege { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => CreatePrivilege,
        1 => ReadPrivilege,
        2 => UpdatePrivilege,
        3 => DeletePrivilege,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CreatePrivilege = (string)value!;
                break;
            case 1:
                ReadPrivilege = (string)value!;
                break;
            case 2:
                UpdatePrivilege = (string)value!;
                break;
            case 3:
                DeletePrivilege = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
