// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Distributed switch summary.</summary>
public partial class DVSSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DVSSummary>(
        "DVSSummary", null, Schema.ApiVersion.V4_0, static () => new DVSSummary(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("numPorts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("productInfo", WireKind.Data, "DistributedVirtualSwitchProductSpec", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("hostMember", WireKind.Reference, "HostSystem", MemberUse.List, Schema.ApiVersion.V4_0),
            new("vm", WireKind.Reference, "VirtualMachine", MemberUse.List, Schema.ApiVersion.V4_0),
            new("host", WireKind.Reference, "HostSystem", MemberUse.List, Schema.ApiVersion.V4_0),
            new("portgroupName", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_0),
            new("description", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("numHosts", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Number of ports.</summary>
    public int NumPorts { get; set; }

    /// <summary>Product details.</summary>
    public DistributedVirtualSwitchProductSpec? ProductInfo { get; set; }

    /// <summary>Host member.</summary>
    public List<ManagedObjectReference> HostMember { get; set; } = [];

    /// <summary>Virtual machine.</summary>
    public List<ManagedObjectReference> Vm { get; set; } = [];

    /// <summary>Host.</summary>
    public List<ManagedObjectReference> Host { get; set; } = [];

    /// <summary>Portgroup name.</summary>
    public List<string> PortgroupName { get; set; } = [];

    /// <summary>Description.</summary>
    public string? Description { get; set; }

    /// <summary>Number of hosts.</summary>
    public int? NumHosts { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Uuid,
        2 => NumPorts,
        3 => ProductInfo,
        4 => HostMember,
        5 => Vm,
        6 => Host,
        7 => PortgroupName,
        8 => Description,
        9 => NumHosts,
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
                Uuid = (string)value!;
                break;
            case 2:
                NumPorts = (int)value!;
                break;
            case 3:
                ProductInfo = (DistributedVirtualSwitchProductSpec?)value;
                break;
            case 4:
                HostMember.Add((ManagedObjectReference)value!);
                break;
            case 5:
                Vm.Add((ManagedObjectReference)value!);
                break;
            case 6:
                Host.Add((ManagedObjectReference)value!);
                break;
            case 7:
                PortgroupName.Add((string)value!);
                break;
            case 8:
                Description = (string?)value;
                break;
            case 9:
                NumHosts = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
