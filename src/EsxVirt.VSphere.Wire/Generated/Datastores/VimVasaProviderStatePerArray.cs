// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Vim vasa provider state per array.</summary>
public partial class VimVasaProviderStatePerArray : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VimVasaProviderStatePerArray>(
        "VimVasaProviderStatePerArray", null, Schema.ApiVersion.V6_0, static () => new VimVasaProviderStatePerArray(),
        [
            new("priority", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("arrayId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("active", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Priority.</summary>
    public int Priority { get; set; }

    /// <summary>Array identifier.</summary>
    public string ArrayId { get; set; } = "";

    /// <summary>Whether it is active.</summary>
    public bool Active { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Priority,
        1 => ArrayId,
        2 => Active,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Priority = (int)value!;
                break;
            case 1:
                ArrayId = (string)value!;
                break;
            case 2:
                Active = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
