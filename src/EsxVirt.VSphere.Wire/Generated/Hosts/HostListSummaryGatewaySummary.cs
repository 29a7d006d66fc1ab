// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>List summary gateway summary of a host.</summary>
public partial class HostListSummaryGatewaySummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostListSummaryGatewaySummary>(
        "HostListSummaryGatewaySummary", null, Schema.ApiVersion.V6_0, static () => new HostListSummaryGatewaySummary(),
        [
            new("gatewayType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("gatewayId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Gateway type.</summary>
    public string GatewayType { get; set; } = "";

    /// <summary>Gateway identifier.</summary>
    public string GatewayId { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => GatewayType,
        1 => GatewayId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                GatewayType = (string)value!;
                break;
            case 1:
                GatewayId = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
