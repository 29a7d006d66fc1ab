// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Entity event argument.</summary>
public partial class EntityEventArgument : EventArgument
{
    internal static new readonly DataType TypeRow = new DataType<EntityEventArgument>(
        "EntityEventArgument", EventArgument.TypeRow, Schema.ApiVersion.V2_0, static () => new EntityEventArgument(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
