// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Device of a host.</summary>
public partial class HostDevice : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostDevice>(
        "HostDevice", null, Schema.ApiVersion.V2_0, static () => new HostDevice(),
        [
            new("deviceName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("deviceType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device name.</summary>
    public string DeviceName { get; set; } = "";

    /// <summary>Device type.</summary>
    public string DeviceType { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => DeviceName,
        1 => DeviceType,
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
                DeviceType = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
