// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>VASA storage array.</summary>
public partial class VASAStorageArray : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VASAStorageArray>(
        "VASAStorageArray", null, Schema.ApiVersion.V6_0, static () => new VASAStorageArray(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("vendorId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("modelId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Vendor identifier.</summary>
    public string VendorId { get; set; } = "";

    /// <summary>Model identifier.</summary>
    public string ModelId { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Uuid,
        2 => VendorId,
        3 => ModelId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Uuid = (string)value!;
                break;
            case 2:
                VendorId = (string)value!;
                break;
            case 3:
                ModelId = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
