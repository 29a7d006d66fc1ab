// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A physical network card.</summary>
public partial class PhysicalNic : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PhysicalNic>(
        "PhysicalNic", null, Schema.ApiVersion.V2_0, static () => new PhysicalNic(),
        [
            new("key", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("device", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("pci", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("driver", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("linkSpeed", WireKind.Data, "PhysicalNicLinkInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("validLinkSpecification", WireKind.Data, "PhysicalNicLinkInfo", MemberUse.List, Schema.ApiVersion.V2_0),
            new("spec", WireKind.Data, "PhysicalNicSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("wakeOnLanSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("mac", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("fcoeConfiguration", WireKind.Data, "FcoeConfig", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("vmDirectPathGen2Supported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("vmDirectPathGen2SupportedMode", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("resourcePoolSchedulerAllowed", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("resourcePoolSchedulerDisallowedReason", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_1),
            new("autoNegotiateSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("enhancedNetworkingStackSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string? Key { get; set; }

    /// <summary>Device.</summary>
    public string Device { get; set; } = "";

    /// <summary>PCI.</summary>
    public string Pci { get; set; } = "";

    /// <summary>Driver.</summary>
    public string? Driver { get; set; }

    /// <summary>Link speed.</summary>
    public PhysicalNicLinkInfo? LinkSpeed { get; set; }

    /// <summary>Valid link specification.</summary>
    public List<PhysicalNicLinkInfo> ValidLinkSpecification { get; set; } = [];

    /// <summary>Specification.</summary>
    public PhysicalNicSpec Spec { get; set; } = null!;

    /// <summary>Whether wake on lan is supported.</summary>
    public bool? WakeOnLanSupported { get; set; }

    /// <summary>MAC address.</summary>
    public string? Mac { get; set; }

    /// <summary>Fcoe configuration.</summary>
    public FcoeConfig? FcoeConfiguration { get; set; }

    /// <summary>Whether machine direct path generation 2 is supported.</summary>
    public bool? VmDirectPathGen2Supported { get; set; }

    /// <summary>Virtual machine direct path generation 2 supported mode.</summary>
    public string? VmDirectPathGen2SupportedMode { get; set; }

    /// <summary>Whether resource pool scheduler is allowed.</summary>
    public bool? ResourcePoolSchedulerAllowed { get; set; }

    /// <summary>Resource pool scheduler disallowed reason.</summary>
    public List<string> ResourcePoolSchedulerDisallowedReason { get; set; } = [];

    /// <summary>Whether auto negotiate is supported.</summary>
    public bool? AutoNegotiateSupported { get; set; }

    /// <summary>Whether enhanced networking stack is supported.</summary>
    public bool? EnhancedNetworkingStackSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Device,
        2 => Pci,
        3 => Driver,
        4 => LinkSpeed,
        5 => ValidLinkSpecification,
        6 => Spec,
        7 => WakeOnLanSupported,
        8 => Mac,
        9 => FcoeConfiguration,
        10 => VmDirectPathGen2Supported,
        11 => VmDirectPathGen2SupportedMode,
        12 => ResourcePoolSchedulerAllowed,
        13 => ResourcePoolSchedulerDisallowedReason,
        14 => AutoNegotiateSupported,
        15 => EnhancedNetworkingStackSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string?)value;
                break;
            case 1:
                Device = (string)value!;
                break;
            case 2:
                Pci = (string)value!;
                break;
            case 3:
                Driver = (string?)value;
                break;
            case 4:
                LinkSpeed = (PhysicalNicLinkInfo?)value;
                break;
            case 5:
                ValidLinkSpecification.Add((PhysicalNicLinkInfo)value!);
                break;
            case 6:
                Spec = (PhysicalNicSpec)value!;
                break;
            case 7:
                WakeOnLanSupported = (bool?)value;
                break;
            case 8:
                Mac = (string?)value;
                break;
            case 9:
                FcoeConfiguration = (FcoeConfig?)value;
                break;
            case 10:
                VmDirectPathGen2Supported = (bool?)value;
                break;
            case 11:
                VmDirectPathGen2SupportedMode = (string?)value;
                break;
            case 12:
                ResourcePoolSchedulerAllowed = (bool?)value;
                break;
            case 13:
                ResourcePoolSchedulerDisallowedReason.Add((string)value!);
                break;
            case 14:
                AutoNegotiateSupported = (bool?)value;
                break;
            case 15:
                EnhancedNetworkingStackSupported = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
