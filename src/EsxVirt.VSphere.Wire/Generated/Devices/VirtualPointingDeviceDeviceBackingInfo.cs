// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A pointing device backed by a device of the host.</summary>
public partial class VirtualPointingDeviceDeviceBackingInfo : VirtualDeviceDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualPointingDeviceDeviceBackingInfo>(
        "VirtualPointingDeviceDeviceBackingInfo", VirtualDeviceDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualPointingDeviceDeviceBackingInfo(),
        [
            new("hostPointingDevice", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Host pointing device.</summary>
    public string HostPointingDevice { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => HostPointingDevice,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                HostPointingDevice = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
