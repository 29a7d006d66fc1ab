// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Event filter specification by username.</summary>
public partial class EventFilterSpecByUsername : DataObject
{
    internal static readonly DataType TypeRow = new DataType<EventFilterSpecByUsername>(
        "EventFilterSpecByUsername", null, Schema.ApiVersion.V2_0, static () => new EventFilterSpecByUsername(),
        [
            new("systemUser", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("userList", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the server itself is the user.</summary>
    public bool SystemUser { get; set; }

    /// <summary>User list.</summary>
    public List<string> UserList { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => SystemUser,
        1 => UserList,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SystemUser = (bool)value!;
                break;
            case 1:
                UserList.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
