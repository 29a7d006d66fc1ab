// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The name is taken.</summary>
public partial class DuplicateName : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<DuplicateName>(
        "DuplicateName", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new DuplicateName(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("object", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Object.</summary>
    public ManagedObjectReference Object { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Name,
        3 => Object,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Name = (string)value!;
                break;
            case 3:
                Object = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
