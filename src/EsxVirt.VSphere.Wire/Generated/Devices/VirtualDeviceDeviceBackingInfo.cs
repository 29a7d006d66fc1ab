// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual device backed by a device of the host.</summary>
public partial class VirtualDeviceDeviceBackingInfo : VirtualDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDeviceDeviceBackingInfo>(
        "VirtualDeviceDeviceBackingInfo", VirtualDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDeviceDeviceBackingInfo(),
        [
            new("deviceName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("useAutoDetect", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device name.</summary>
    public string DeviceName { get; set; } = "";

    /// <summary>Whether the server chooses the device.</summary>
    public bool? UseAutoDetect { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DeviceName,
        1 => UseAutoDetect,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DeviceName = (string)value!;
                break;
            case 1:
                UseAutoDetect = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
