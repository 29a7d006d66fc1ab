// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Local datastore details.</summary>
public partial class LocalDatastoreInfo : DatastoreInfo
{
    internal static new readonly DataType TypeRow = new DataType<LocalDatastoreInfo>(
        "LocalDatastoreInfo", DatastoreInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new LocalDatastoreInfo(),
        [
            new("path", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Path.</summary>
    public string? Path { get; set; }

    internal override object? Get(int index) => index switch
    {
        9 => Path,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 9:
                Path = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
