// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Invalid datastore path.</summary>
public partial class InvalidDatastorePath : InvalidDatastore
{
    internal static new readonly DataType TypeRow = new DataType<InvalidDatastorePath>(
        "InvalidDatastorePath", InvalidDatastore.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidDatastorePath(),
        [
            new("datastorePath", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Datastore path.</summary>
    public string DatastorePath { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        4 => DatastorePath,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 4:
                DatastorePath = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
