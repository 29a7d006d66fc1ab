// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual network card IP address route specification of a host.</summary>
public partial class HostVirtualNicIpRouteSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostVirtualNicIpRouteSpec>(
        "HostVirtualNicIpRouteSpec", null, Schema.ApiVersion.V6_5, static () => new HostVirtualNicIpRouteSpec(),
        [
            new("ipRouteConfig", WireKind.Data, "HostIpRouteConfig", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address route configuration.</summary>
    public HostIpRouteConfig? IpRouteConfig { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => IpRouteConfig,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IpRouteConfig = (HostIpRouteConfig?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
