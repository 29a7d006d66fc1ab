// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Fibre channel target transport of a host.</summary>
public partial class HostFibreChannelTargetTransport : HostTargetTransport
{
    internal static new readonly DataType TypeRow = new DataType<HostFibreChannelTargetTransport>(
        "HostFibreChannelTargetTransport", HostTargetTransport.TypeRow, Schema.ApiVersion.V2_0, static () => new HostFibreChannelTargetTransport(),
        [
            new("portWorldWideName", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("nodeWorldWideName", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Port world wide name.</summary>
    public long PortWorldWideName { get; set; }

    /// <summary>Node world wide name.</summary>
    public long NodeWorldWideName { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PortWorldWideName,
        1 => NodeWorldWideName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PortWorldWideName = (long)value!;
                break;
            case 1:
                NodeWorldWideName = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
