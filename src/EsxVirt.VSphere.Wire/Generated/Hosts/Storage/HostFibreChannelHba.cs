// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A Fibre Channel adapter.</summary>
public partial class HostFibreChannelHba : HostHostBusAdapter
{
    internal static new readonly DataType TypeRow = new DataType<HostFibreChannelHba>(
        "HostFibreChannelHba", HostHostBusAdapter.TypeRow, Schema.ApiVersion.V2_0, static () => new HostFibreChannelHba(),
        [
            new("portWorldWideName", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("nodeWorldWideName", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("portType", WireKind.Enum, "FibreChannelPortType", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("speed", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Port world wide name.</summary>
    public long PortWorldWideName { get; set; }

    /// <summary>Node world wide name.</summary>
    public long NodeWorldWideName { get; set; }

    /// <summary>Port type.</summary>
    public FibreChannelPortType PortType { get; set; }

    /// <summary>Speed.</summary>
    public long Speed { get; set; }

    internal override object? Get(int index) => index switch
    {
        7 => PortWorldWideName,
        8 => NodeWorldWideName,
        9 => PortType,
        10 => Speed,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 7:
                PortWorldWideName = (long)value!;
                break;
            case 8:
                NodeWorldWideName = (long)value!;
                break;
            case 9:
                PortType = (FibreChannelPortType)value!;
                break;
            case 10:
                Speed = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
