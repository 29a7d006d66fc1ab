// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A SCSI device.</summary>
public partial class ScsiLun : HostDevice
{
    internal static new readonly DataType TypeRow = new DataType<ScsiLun>(
        "ScsiLun", HostDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new ScsiLun(),
        [
            new("key", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("descriptor", WireKind.Data, "ScsiLunDescriptor", MemberUse.List, Schema.ApiVersion.V4_0),
            new("canonicalName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("displayName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("lunType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vendor", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("model", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("revision", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("scsiLevel", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("serialNumber", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("durableName", WireKind.Data, "ScsiLunDurableName", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("alternateName", WireKind.Data, "ScsiLunDurableName", MemberUse.List, Schema.ApiVersion.V2_5),
            new("standardInquiry", WireKind.Byte, "byte", MemberUse.List, Schema.ApiVersion.V2_5),
            new("queueDepth", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("operationalState", WireKind.String, "string", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("capabilities", WireKind.Data, "ScsiLunCapabilities", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("vStorageSupport", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("protocolEndpoint", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string? Key { get; set; }

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Descriptor.</summary>
    public List<ScsiLunDescriptor> Descriptor { get; set; } = [];

    /// <summary>Canonical name.</summary>
    public string? CanonicalName { get; set; }

    /// <summary>Display name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>LUN type.</summary>
    public string LunType { get; set; } = "";

    /// <summary>Vendor.</summary>
    public string? Vendor { get; set; }

    /// <summary>Model.</summary>
    public string? Model { get; set; }

    /// <summary>Revision.</summary>
    public string? Revision { get; set; }

    /// <summary>SCSI level.</summary>
    public int? ScsiLevel { get; set; }

    /// <summary>Serial number.</summary>
    public string? SerialNumber { get; set; }

    /// <summary>Durable name.</summary>
    public ScsiLunDurableName? DurableName { get; set; }

    /// <summary>Alternate name.</summary>
    public List<ScsiLunDurableName> AlternateName { get; set; } = [];

    /// <summary>Standard inquiry.</summary>
    public List<sbyte> StandardInquiry { get; set; } = [];

    /// <summary>Queue depth.</summary>
    public int? QueueDepth { get; set; }

    /// <summary>Operational state.</summary>
    public List<string> OperationalState { get; set; } = [];

    /// <summary>Capabilities.</summary>
    public ScsiLunCapabilities? Capabilities { get; set; }

    /// <summary>Support for array offload.</summary>
    public string? VStorageSupport { get; set; }

    /// <summary>Whether it is a protocol endpoint.</summary>
    public bool? ProtocolEndpoint { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Key,
        3 => Uuid,
        4 => Descriptor,
        5 => CanonicalName,
        6 => DisplayName,
        7 => LunType,
        8 => Vendor,
        9 => Model,
        10 => Revision,
        11 => ScsiLevel,
        12 => SerialNumber,
        13 => DurableName,
        14 => AlternateName,
        15 => StandardInquiry,
        16 => QueueDepth,
        17 => OperationalState,
        18 => Capabilities,
        19 => VStorageSupport,
        20 => ProtocolEndpoint,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Key = (string?)value;
                break;
            case 3:
                Uuid = (string)value!;
                break;
            case 4:
                Descriptor.Add((ScsiLunDescriptor)value!);
                break;
            case 5:
                CanonicalName = (string?)value;
                break;
            case 6:
                DisplayName = (string?)value;
                break;
            case 7:
                LunType = (string)value!;
                break;
            case 8:
                Vendor = (string?)value;
                break;
            case 9:
                Model = (string?)value;
                break;
            case 10:
                Revision = (string?)value;
                break;
            case 11:
                ScsiLevel = (int?)value;
                break;
            case 12:
                SerialNumber = (string?)value;
                break;
            case 13:
                DurableName = (ScsiLunDurableName?)value;
                break;
            case 14:
                AlternateName.Add((ScsiLunDurableName)value!);
                break;
            case 15:
                StandardInquiry.Add((sbyte)value!);
                break;
            case 16:
                QueueDepth = (int?)value;
                break;
            case 17:
                OperationalState.Add((string)value!);
                break;
            case 18:
                Capabilities = (ScsiLunCapabilities?)value;
                break;
            case 19:
                VStorageSupport = (string?)value;
                break;
            case 20:
                ProtocolEndpoint = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
