// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A USB device backed by a device of the remote client.</summary>
public partial class VirtualUSBRemoteClientBackingInfo : VirtualDeviceRemoteDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualUSBRemoteClientBackingInfo>(
        "VirtualUSBRemoteClientBackingInfo", VirtualDeviceRemoteDeviceBackingInfo.TypeRow, Schema.ApiVersion.V5_0, static () => new VirtualUSBRemoteClientBackingInfo(),
        [
            new("hostname", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Hostname.</summary>
    public string Hostname { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => Hostname,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Hostname = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
