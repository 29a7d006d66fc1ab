// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Opaque network summary.</summary>
public partial class OpaqueNetworkSummary : NetworkSummary
{
    internal static new readonly DataType TypeRow = new DataType<OpaqueNetworkSummary>(
        "OpaqueNetworkSummary", NetworkSummary.TypeRow, Schema.ApiVersion.V5_5, static () => new OpaqueNetworkSummary(),
        [
            new("opaqueNetworkId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("opaqueNetworkType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Opaque network identifier.</summary>
    public string OpaqueNetworkId { get; set; } = "";

    /// <summary>Opaque network type.</summary>
    public string OpaqueNetworkType { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        5 => OpaqueNetworkId,
        6 => OpaqueNetworkType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 5:
                OpaqueNetworkId = (string)value!;
                break;
            case 6:
                OpaqueNetworkType = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
