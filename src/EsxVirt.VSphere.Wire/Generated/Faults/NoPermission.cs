// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The user lacks a privilege.</summary>
public partial class NoPermission : SecurityError
{
    internal static new readonly DataType TypeRow = new DataType<NoPermission>(
        "NoPermission", SecurityError.TypeRow, Schema.ApiVersion.V2_0, static () => new NoPermission(),
        [
            new("object", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("privilegeId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object.</summary>
    public ManagedObjectReference Object { get; set; }

    /// <summary>Privilege identifier.</summary>
    public string PrivilegeId { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => Object,
        3 => PrivilegeId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Object = (ManagedObjectReference)value!;
                break;
            case 3:
                PrivilegeId = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
