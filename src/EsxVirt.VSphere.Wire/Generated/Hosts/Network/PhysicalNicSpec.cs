// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Physical network card specification.</summary>
public partial class PhysicalNicSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PhysicalNicSpec>(
        "PhysicalNicSpec", null, Schema.ApiVersion.V2_0, static () => new PhysicalNicSpec(),
        [
            new("ip", WireKind.Data, "HostIpConfig", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("linkSpeed", WireKind.Data, "PhysicalNicLinkInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("enableEnhancedNetworkingStack", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address.</summary>
    public HostIpConfig? Ip { get; set; }

    /// <summary>Link speed.</summary>
    public PhysicalNicLinkInfo? LinkSpeed { get; set; }

    /// <summary>Whether the enhanced data path is on.</summary>
    public bool? EnableEnhancedNetworkingStack { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Ip,
        1 => LinkSpeed,
        2 => EnableEnhancedNetworkingStack,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Ip = (HostIpConfig?)value;
                break;
            case 1:
                LinkSpeed = (PhysicalNicLinkInfo?)value;
                break;
            case 2:
                EnableEnhancedNetworkingStack = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
