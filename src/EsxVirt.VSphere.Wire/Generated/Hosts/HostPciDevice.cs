// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>PCI device of a host.</summary>
public partial class HostPciDevice : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostPciDevice>(
        "HostPciDevice", null, Schema.ApiVersion.V2_0, static () => new HostPciDevice(),
        [
            new("id", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("classId", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("bus", WireKind.Byte, "byte", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("slot", WireKind.Byte, "byte", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("function", WireKind.Byte, "byte", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vendorId", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("subVendorId", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vendorName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("deviceId", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("subDeviceId", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("parentBridge", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("deviceName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Identifier.</summary>
    public string Id { get; set; } = "";

    /// <summary>Class identifier.</summary>
    public short ClassId { get; set; }

    /// <summary>Bus.</summary>
    public sbyte Bus { get; set; }

    /// <summary>Slot.</summary>
    public sbyte Slot { get; set; }

    /// <summary>Function.</summary>
    public sbyte Function { get; set; }

    /// <summary>Vendor identifier.</summary>
    public short VendorId { get; set; }

    /// <summary>Sub vendor identifier.</summary>
    public short SubVendorId { get; set; }

    /// <summary>Vendor name.</summary>
    public string VendorName { get; set; } = "";

    /// <summary>Device identifier.</summary>
    public short DeviceId { get; set; }

    /// <summary>Sub device identifier.</summary>
    public short SubDeviceId { get; set; }

    /// <summary>Parent bridge.</summary>
    public string? ParentBridge { get; set; }

    /// <summary>Device name.</summary>
    public string DeviceName { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Id,
        1 => ClassId,
        2 => Bus,
        3 => Slot,
        4 => Function,
        5 => VendorId,
        6 => SubVendorId,
        7 => VendorName,
        8 => DeviceId,
        9 => SubDeviceId,
        10 => ParentBridge,
        11 => DeviceName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Id = (string)value!;
                break;
            case 1:
                ClassId = (short)value!;
                break;
            case 2:
                Bus = (sbyte)value!;
                break;
            case 3:
                Slot = (sbyte)value!;
                break;
            case 4:
                Function = (sbyte)value!;
                break;
            case 5:
                VendorId = (short)value!;
                break;
            case 6:
                SubVendorId = (short)value!;
                break;
            case 7:
                VendorName = (string)value!;
                break;
            case 8:
                DeviceId = (short)value!;
                break;
            case 9:
                SubDeviceId = (short)value!;
                break;
            case 10:
                ParentBridge = (string?)value;
                break;
            case 11:
                DeviceName = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
