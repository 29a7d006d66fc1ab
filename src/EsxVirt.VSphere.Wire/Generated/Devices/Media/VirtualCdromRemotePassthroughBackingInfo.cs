// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A drive of the remote client, passed through.</summary>
public partial class VirtualCdromRemotePassthroughBackingInfo : VirtualDeviceRemoteDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualCdromRemotePassthroughBackingInfo>(
        "VirtualCdromRemotePassthroughBackingInfo", VirtualDeviceRemoteDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualCdromRemotePassthroughBackingInfo(),
        [
            new("exclusive", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the guest has the device for itself.</summary>
    public bool Exclusive { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Exclusive,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Exclusive = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
