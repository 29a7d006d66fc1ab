// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>System details of a host.</summary>
public partial class HostSystemInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostSystemInfo>(
        "HostSystemInfo", null, Schema.ApiVersion.V2_0, static () => new HostSystemInfo(),
        [
            new("vendor", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("model", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("otherIdentifyingInfo", WireKind.Data, "HostSystemIdentificationInfo", MemberUse.List, Schema.ApiVersion.V2_5),
            new("serialNumber", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Vendor.</summary>
    public string Vendor { get; set; } = "";

    /// <summary>Model.</summary>
    public string Model { get; set; } = "";

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Other identifying details.</summary>
    public List<HostSystemIdentificationInfo> OtherIdentifyingInfo { get; set; } = [];

    /// <summary>Serial number.</summary>
    public string? SerialNumber { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Vendor,
        1 => Model,
        2 => Uuid,
        3 => OtherIdentifyingInfo,
        4 => SerialNumber,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Vendor = (string)value!;
                break;
            case 1:
                Model = (string)value!;
                break;
            case 2:
                Uuid = (string)value!;
                break;
            case 3:
                OtherIdentifyingInfo.Add((HostSystemIdentificationInfo)value!);
                break;
            case 4:
                SerialNumber = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
