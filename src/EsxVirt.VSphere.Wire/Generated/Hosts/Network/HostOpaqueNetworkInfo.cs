// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Opaque network details of a host.</summary>
public partial class HostOpaqueNetworkInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostOpaqueNetworkInfo>(
        "HostOpaqueNetworkInfo", null, Schema.ApiVersion.V5_5, static () => new HostOpaqueNetworkInfo(),
        [
            new("opaqueNetworkId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("opaqueNetworkName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("opaqueNetworkType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("pnicZone", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V6_0),
            new("capability", WireKind.Data, "OpaqueNetworkCapability", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("extraConfig", WireKind.Data, "OptionValue", MemberUse.List, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Opaque network identifier.</summary>
    public string OpaqueNetworkId { get; set; } = "";

    /// <summary>Opaque network name.</summary>
    public string OpaqueNetworkName { get; set; } = "";

    /// <summary>Opaque network type.</summary>
    public string OpaqueNetworkType { get; set; } = "";

    /// <summary>Physical network card zone.</summary>
    public List<string> PnicZone { get; set; } = [];

    /// <summary>Capability.</summary>
    public OpaqueNetworkCapability? Capability { get; set; }

    /// <summary>Further settings of the .vmx file.</summary>
    public List<OptionValue> ExtraConfig { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => OpaqueNetworkId,
        1 => OpaqueNetworkName,
        2 => OpaqueNetworkType,
        3 => PnicZone,
        4 => Capability,
        5 => ExtraConfig,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                OpaqueNetworkId = (string)value!;
                break;
            case 1:
                OpaqueNetworkName = (string)value!;
                break;
            case 2:
                OpaqueNetworkType = (string)value!;
                break;
            case 3:
                PnicZone.Add((string)value!);
                break;
            case 4:
                Capability = (OpaqueNetworkCapability?)value;
                break;
            case 5:
                ExtraConfig.Add((OptionValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
