// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>IP address route operation of a host.</summary>
public partial class HostIpRouteOp : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostIpRouteOp>(
        "HostIpRouteOp", null, Schema.ApiVersion.V4_0, static () => new HostIpRouteOp(),
        [
            new("changeOperation", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("route", WireKind.Data, "HostIpRouteEntry", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Change operation.</summary>
    public string ChangeOperation { get; set; } = "";

    /// <summary>Route.</summary>
    public HostIpRouteEntry Route { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => ChangeOperation,
        1 => Route,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ChangeOperation = (string)value!;
                break;
            case 1:
                Route = (HostIpRouteEntry)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
