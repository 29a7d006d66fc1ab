// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Inaccessible datastore.</summary>
public partial class InaccessibleDatastore : InvalidDatastore
{
    internal static new readonly DataType TypeRow = new DataType<InaccessibleDatastore>(
        "InaccessibleDatastore", InvalidDatastore.TypeRow, Schema.ApiVersion.V2_0, static () => new InaccessibleDatastore(),
        [
            new("detail", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Detail.</summary>
    public string? Detail { get; set; }

    internal override object? Get(int index) => index switch
    {
        4 => Detail,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 4:
                Detail = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
