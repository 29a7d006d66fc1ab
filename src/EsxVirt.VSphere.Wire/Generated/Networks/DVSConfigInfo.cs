// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration of a distributed switch.</summary>
public partial class DVSConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DVSConfigInfo>(
        "DVSConfigInfo", null, Schema.ApiVersion.V4_0, static () => new DVSConfigInfo(),
        [
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("numStandalonePorts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("numPorts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("maxPorts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("uplinkPortgroup", WireKind.Reference, "DistributedVirtualPortgroup", MemberUse.List, Schema.ApiVersion.V4_0),
            new("defaultPortConfig", WireKind.Data, "DVPortSetting", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("description", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Number of ports outside of port groups.</summary>
    public int NumStandalonePorts { get; set; }

    /// <summary>Number of ports.</summary>
    public int NumPorts { get; set; }

    /// <summary>Most ports.</summary>
    public int MaxPorts { get; set; }

    /// <summary>The port groups of the hosts' own cards, not for machines.</summary>
    public List<ManagedObjectReference> UplinkPortgroup { get; set; } = [];

    /// <summary>Default port configuration.</summary>
    public DVPortSetting DefaultPortConfig { get; set; } = null!;

    /// <summary>Description.</summary>
    public string? Description { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Uuid,
        1 => Name,
        2 => NumStandalonePorts,
        3 => NumPorts,
        4 => MaxPorts,
        5 => UplinkPortgroup,
        6 => DefaultPortConfig,
        7 => Description,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Uuid = (string)value!;
                break;
            case 1:
                Name = (string)value!;
                break;
            case 2:
                NumStandalonePorts = (int)value!;
                break;
            case 3:
                NumPorts = (int)value!;
                break;
            case 4:
                MaxPorts = (int)value!;
                break;
            case 5:
                UplinkPortgroup.Add((ManagedObjectReference)value!);
                break;
            case 6:
                DefaultPortConfig = (DVPortSetting)value!;
                break;
            case 7:
                Description = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
