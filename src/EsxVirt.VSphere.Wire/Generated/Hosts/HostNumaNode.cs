// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>NUMA node of a host.</summary>
public partial class HostNumaNode : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNumaNode>(
        "HostNumaNode", null, Schema.ApiVersion.V2_0, static () => new HostNumaNode(),
        [
            new("typeId", WireKind.Byte, "byte", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cpuID", WireKind.Short, "short", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("memoryRangeBegin", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("memoryRangeLength", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("pciId", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Type identifier.</summary>
    public sbyte TypeId { get; set; }

    /// <summary>CPU identifier.</summary>
    public List<short> CpuID { get; set; } = [];

    /// <summary>Memory range begin.</summary>
    public long MemoryRangeBegin { get; set; }

    /// <summary>Memory range length.</summary>
    public long MemoryRangeLength { get; set; }

    /// <summary>PCI identifier.</summary>
    public List<string> PciId { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => TypeId,
        1 => CpuID,
        2 => MemoryRangeBegin,
        3 => MemoryRangeLength,
        4 => PciId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                TypeId = (sbyte)value!;
                break;
            case 1:
                CpuID.Add((short)value!);
                break;
            case 2:
                MemoryRangeBegin = (long)value!;
                break;
            case 3:
                MemoryRangeLength = (long)value!;
                break;
            case 4:
                PciId.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
