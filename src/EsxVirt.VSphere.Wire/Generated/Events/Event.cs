// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Something that happened.</summary>
public partial class Event : DataObject
{
    internal static readonly DataType TypeRow = new DataType<Event>(
        "Event", null, Schema.ApiVersion.V2_0, static () => new Event(),
        [
            new("key", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("chainId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("createdTime", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("userName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("datacenter", WireKind.Data, "DatacenterEventArgument", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("computeResource", WireKind.Data, "ComputeResourceEventArgument", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("host", WireKind.Data, "HostEventArgument", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("vm", WireKind.Data, "VmEventArgument", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ds", WireKind.Data, "DatastoreEventArgument", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("net", WireKind.Data, "NetworkEventArgument", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("dvs", WireKind.Data, "DvsEventArgument", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("fullFormattedMessage", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("changeTag", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public int Key { get; set; }

    /// <summary>Chain identifier.</summary>
    public int ChainId { get; set; }

    /// <summary>Created time.</summary>
    public DateTimeOffset CreatedTime { get; set; }

    /// <summary>User.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Datacenter.</summary>
    public DatacenterEventArgument? Datacenter { get; set; }

    /// <summary>Compute resource.</summary>
    public ComputeResourceEventArgument? ComputeResource { get; set; }

    /// <summary>Host.</summary>
    public HostEventArgument? Host { get; set; }

    /// <summary>Virtual machine.</summary>
    public VmEventArgument? Vm { get; set; }

    /// <summary>Datastore.</summary>
    public DatastoreEventArgument? Ds { get; set; }

    /// <summary>Net.</summary>
    public NetworkEventArgument? Net { get; set; }

    /// <summary>Distributed switch.</summary>
    public DvsEventArgument? Dvs { get; set; }

    /// <summary>Full formatted message.</summary>
    public string? FullFormattedMessage { get; set; }

    /// <summary>Change tag.</summary>
    public string? ChangeTag { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => ChainId,
        2 => CreatedTime,
        3 => UserName,
        4 => Datacenter,
        5 => ComputeResource,
        6 => Host,
        7 => Vm,
        8 => Ds,
        9 => Net,
        10 => Dvs,
        11 => FullFormattedMessage,
        12 => ChangeTag,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (int)value!;
                break;
            case 1:
                ChainId = (int)value!;
                break;
            case 2:
                CreatedTime = (DateTimeOffset)value!;
                break;
            case 3:
                UserName = (string)value!;
                break;
            case 4:
                Datacenter = (DatacenterEventArgument?)value;
                break;
            case 5:
                ComputeResource = (ComputeResourceEventArgument?)value;
                break;
            case 6:
                Host = (HostEventArgument?)value;
                break;
            case 7:
                Vm = (VmEventArgument?)value;
                break;
            case 8:
                Ds = (DatastoreEventArgument?)value;
                break;
            case 9:
                Net = (NetworkEventArgument?)value;
                break;
            case 10:
                Dvs = (DvsEventArgument?)value;
                break;
            case 11:
                FullFormattedMessage = (string?)value;
                break;
            case 12:
                ChangeTag = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
