// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Custom field def.</summary>
public partial class CustomFieldDef : DataObject
{
    internal static readonly DataType TypeRow = new DataType<CustomFieldDef>(
        "CustomFieldDef", null, Schema.ApiVersion.V2_0, static () => new CustomFieldDef(),
        [
            new("key", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("managedObjectType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("fieldDefPrivileges", WireKind.Data, "PrivilegePolicyDef", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("fieldInstancePrivileges", WireKind.Data, "PrivilegePolicyDef", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public int Key { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Managed object type.</summary>
    public string? ManagedObjectType { get; set; }

    /// <summary>Field def privileges.</summary>
    public PrivilegePolicyDef? FieldDefPrivileges { get; set; }

    /// <summary>Field instance privileges.</summary>
    public PrivilegePolicyDef? FieldInstancePrivileges { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Name,
        2 => Type,
        3 => ManagedObjectType,
        4 => FieldDefPrivileges,
        5 => FieldInstancePrivileges,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (int)value!;
                break;
            case 1:
                Name = (string)value!;
                break;
            case 2:
                Type = (string)value!;
                break;
            case 3:
                ManagedObjectType = (string?)value;
                break;
            case 4:
                FieldDefPrivileges = (PrivilegePolicyDef?)value;
                break;
            case 5:
                FieldInstancePrivileges = (PrivilegePolicyDef?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
