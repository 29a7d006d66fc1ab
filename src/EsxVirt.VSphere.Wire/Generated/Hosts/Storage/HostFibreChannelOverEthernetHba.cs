// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Fibre channel over Ethernet bus adapter of a host.</summary>
public partial class HostFibreChannelOverEthernetHba : HostFibreChannelHba
{
    internal static new readonly DataType TypeRow = new DataType<HostFibreChannelOverEthernetHba>(
        "HostFibreChannelOverEthernetHba", HostFibreChannelHba.TypeRow, Schema.ApiVersion.V5_0, static () => new HostFibreChannelOverEthernetHba(),
        [
            new("underlyingNic", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("linkInfo", WireKind.Data, "HostFibreChannelOverEthernetHbaLinkInfo", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("isSoftwareFcoe", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("markedForRemoval", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Underlying network card.</summary>
    public string UnderlyingNic { get; set; } = "";

    /// <summary>Link details.</summary>
    public HostFibreChannelOverEthernetHbaLinkInfo LinkInfo { get; set; } = null!;

    /// <summary>Whether it is software fcoe.</summary>
    public bool IsSoftwareFcoe { get; set; }

    /// <summary>Whether it is about to be removed.</summary>
    public bool MarkedForRemoval { get; set; }

    internal override object? Get(int index) => index switch
    {
        11 => UnderlyingNic,
        12 => LinkInfo,
        13 => IsSoftwareFcoe,
        14 => MarkedForRemoval,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 11:
                UnderlyingNic = (string)value!;
                break;
            case 12:
                LinkInfo = (HostFibreChannelOverEthernetHbaLinkInfo)value!;
                break;
            case 13:
                IsSoftwareFcoe = (bool)value!;
                break;
            case 14:
                MarkedForRemoval = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
