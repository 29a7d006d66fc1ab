// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Datastore event argument.</summary>
public partial class DatastoreEventArgument : EntityEventArgument
{
    internal static new readonly DataType TypeRow = new DataType<DatastoreEventArgument>(
        "DatastoreEventArgument", EntityEventArgument.TypeRow, Schema.ApiVersion.V2_0, static () => new DatastoreEventArgument(),
        [
            new("datastore", WireKind.Reference, "Datastore", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Datastore.</summary>
    public ManagedObjectReference Datastore { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Datastore,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Datastore = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
