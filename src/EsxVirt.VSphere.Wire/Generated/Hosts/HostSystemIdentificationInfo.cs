// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>System identification details of a host.</summary>
public partial class HostSystemIdentificationInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostSystemIdentificationInfo>(
        "HostSystemIdentificationInfo", null, Schema.ApiVersion.V2_5, static () => new HostSystemIdentificationInfo(),
        [
            new("identifierValue", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("identifierType", WireKind.Data, "ElementDescription", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Identifier value.</summary>
    public string IdentifierValue { get; set; } = "";

    /// <summary>Identifier type.</summary>
    public ElementDescription IdentifierType { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => IdentifierValue,
        1 => IdentifierType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IdentifierValue = (string)value!;
                break;
            case 1:
                IdentifierType = (ElementDescription)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
