// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Opaque switch of a host.</summary>
public partial class HostOpaqueSwitch : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostOpaqueSwitch>(
        "HostOpaqueSwitch", null, Schema.ApiVersion.V5_5, static () => new HostOpaqueSwitch(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("pnic", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V5_5),
            new("pnicZone", WireKind.Data, "HostOpaqueSwitchPhysicalNicZone", MemberUse.List, Schema.ApiVersion.V6_0),
            new("status", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("vtep", WireKind.Data, "HostVirtualNic", MemberUse.List, Schema.ApiVersion.V6_0),
            new("extraConfig", WireKind.Data, "OptionValue", MemberUse.List, Schema.ApiVersion.V6_5),
            new("featureCapability", WireKind.Data, "HostFeatureCapability", MemberUse.List, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Keys of the physical network cards.</summary>
    public List<string> Pnic { get; set; } = [];

    /// <summary>Physical network card zone.</summary>
    public List<HostOpaqueSwitchPhysicalNicZone> PnicZone { get; set; } = [];

    /// <summary>Status.</summary>
    public string? Status { get; set; }

    /// <summary>Vtep.</summary>
    public List<HostVirtualNic> Vtep { get; set; } = [];

    /// <summary>Further settings of the .vmx file.</summary>
    public List<OptionValue> ExtraConfig { get; set; } = [];

    /// <summary>Feature capability.</summary>
    public List<HostFeatureCapability> FeatureCapability { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Name,
        2 => Pnic,
        3 => PnicZone,
        4 => Status,
        5 => Vtep,
        6 => ExtraConfig,
        7 => FeatureCapability,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                Name = (string?)value;
                break;
            case 2:
                Pnic.Add((string)value!);
                break;
            case 3:
                PnicZone.Add((HostOpaqueSwitchPhysicalNicZone)value!);
                break;
            case 4:
                Status = (string?)value;
                break;
            case 5:
                Vtep.Add((HostVirtualNic)value!);
                break;
            case 6:
                ExtraConfig.Add((OptionValue)value!);
                break;
            case 7:
                FeatureCapability.Add((HostFeatureCapability)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
