// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Invalid datastore.</summary>
public partial class InvalidDatastore : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidDatastore>(
        "InvalidDatastore", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidDatastore(),
        [
            new("datastore", WireKind.Reference, "Datastore", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Datastore.</summary>
    public ManagedObjectReference? Datastore { get; set; }

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Datastore,
        3 => Name,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Datastore = (ManagedObjectReference?)value;
                break;
            case 3:
                Name = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
