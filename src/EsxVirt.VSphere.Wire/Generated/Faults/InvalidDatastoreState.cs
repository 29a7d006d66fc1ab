// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Invalid datastore state.</summary>
public partial class InvalidDatastoreState : InvalidState
{
    internal static new readonly DataType TypeRow = new DataType<InvalidDatastoreState>(
        "InvalidDatastoreState", InvalidState.TypeRow, Schema.ApiVersion.V5_0, static () => new InvalidDatastoreState(),
        [
            new("datastoreName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Datastore name.</summary>
    public string? DatastoreName { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => DatastoreName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                DatastoreName = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
