// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>NUMA details of a host.</summary>
public partial class HostNumaInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNumaInfo>(
        "HostNumaInfo", null, Schema.ApiVersion.V2_0, static () => new HostNumaInfo(),
        [
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numNodes", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numaNode", WireKind.Data, "HostNumaNode", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Number of nodes.</summary>
    public int NumNodes { get; set; }

    /// <summary>NUMA node.</summary>
    public List<HostNumaNode> NumaNode { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Type,
        1 => NumNodes,
        2 => NumaNode,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Type = (string)value!;
                break;
            case 1:
                NumNodes = (int)value!;
                break;
            case 2:
                NumaNode.Add((HostNumaNode)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
