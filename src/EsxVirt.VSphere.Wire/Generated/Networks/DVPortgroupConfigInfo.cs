// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration of a distributed port group.</summary>
public partial class DVPortgroupConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DVPortgroupConfigInfo>(
        "DVPortgroupConfigInfo", null, Schema.ApiVersion.V4_0, static () => new DVPortgroupConfigInfo(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("numPorts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("distributedVirtualSwitch", WireKind.Reference, "DistributedVirtualSwitch", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("defaultPortConfig", WireKind.Data, "DVPortSetting", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("description", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("policy", WireKind.Data, "DVPortgroupPolicy", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("autoExpand", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Number of ports.</summary>
    public int NumPorts { get; set; }

    /// <summary>Distributed virtual switch.</summary>
    public ManagedObjectReference? DistributedVirtualSwitch { get; set; }

    /// <summary>Default port configuration.</summary>
    public DVPortSetting? DefaultPortConfig { get; set; }

    /// <summary>Description.</summary>
    public string? Description { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Policy.</summary>
    public DVPortgroupPolicy Policy { get; set; } = null!;

    /// <summary>Whether ports are added as needed.</summary>
    public bool? AutoExpand { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Name,
        2 => NumPorts,
        3 => DistributedVirtualSwitch,
        4 => DefaultPortConfig,
        5 => Description,
        6 => Type,
        7 => Policy,
        8 => AutoExpand,
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
                Name = (string)value!;
                break;
            case 2:
                NumPorts = (int)value!;
                break;
            case 3:
                DistributedVirtualSwitch = (ManagedObjectReference?)value;
                break;
            case 4:
                DefaultPortConfig = (DVPortSetting?)value;
                break;
            case 5:
                Description = (string?)value;
                break;
            case 6:
                Type = (string)value!;
                break;
            case 7:
                Policy = (DVPortgroupPolicy)value!;
                break;
            case 8:
                AutoExpand = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
