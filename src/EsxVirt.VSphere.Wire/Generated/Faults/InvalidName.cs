// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The name cannot be used.</summary>
public partial class InvalidName : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidName>(
        "InvalidName", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidName(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("entity", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference? Entity { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Name,
        3 => Entity,
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
                Entity = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
