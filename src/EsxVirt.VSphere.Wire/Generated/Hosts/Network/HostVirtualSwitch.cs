// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual switch.</summary>
public partial class HostVirtualSwitch : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostVirtualSwitch>(
        "HostVirtualSwitch", null, Schema.ApiVersion.V2_0, static () => new HostVirtualSwitch(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numPorts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numPortsAvailable", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("mtu", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("portgroup", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("pnic", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("spec", WireKind.Data, "HostVirtualSwitchSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Number of ports.</summary>
    public int NumPorts { get; set; }

    /// <summary>Number of ports available.</summary>
    public int NumPortsAvailable { get; set; }

    /// <summary>Largest packet, in bytes.</summary>
    public int? Mtu { get; set; }

    /// <summary>Keys of the port groups.</summary>
    public List<string> Portgroup { get; set; } = [];

    /// <summary>Keys of the physical network cards.</summary>
    public List<string> Pnic { get; set; } = [];

    /// <summary>Specification.</summary>
    public HostVirtualSwitchSpec Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Key,
        2 => NumPorts,
        3 => NumPortsAvailable,
        4 => Mtu,
        5 => Portgroup,
        6 => Pnic,
        7 => Spec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Key = (string)value!;
                break;
            case 2:
                NumPorts = (int)value!;
                break;
            case 3:
                NumPortsAvailable = (int)value!;
                break;
            case 4:
                Mtu = (int?)value;
                break;
            case 5:
                Portgroup.Add((string)value!);
                break;
            case 6:
                Pnic.Add((string)value!);
                break;
            case 7:
                Spec = (HostVirtualSwitchSpec)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
