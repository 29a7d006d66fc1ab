// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A PCI device backed by a device of the host.</summary>
public partial class VirtualPCIPassthroughDeviceBackingInfo : VirtualDeviceDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualPCIPassthroughDeviceBackingInfo>(
        "VirtualPCIPassthroughDeviceBackingInfo", VirtualDeviceDeviceBackingInfo.TypeRow, Schema.ApiVersion.V4_0, static () => new VirtualPCIPassthroughDeviceBackingInfo(),
        [
            new("id", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("deviceId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("systemId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("vendorId", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Identifier.</summary>
    public string Id { get; set; } = "";

    /// <summary>Device identifier.</summary>
    public string DeviceId { get; set; } = "";

    /// <summary>System identifier.</summary>
    public string SystemId { get; set; } = "";

    /// <summary>Vendor identifier.</summary>
    public short VendorId { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Id,
        3 => DeviceId,
        4 => SystemId,
        5 => VendorId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Id = (string)value!;
                break;
            case 3:
                DeviceId = (string)value!;
                break;
            case 4:
                SystemId = (string)value!;
                break;
            case 5:
                VendorId = (short)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
