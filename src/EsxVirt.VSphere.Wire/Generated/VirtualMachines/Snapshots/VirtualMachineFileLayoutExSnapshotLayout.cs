// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File layout ex snapshot layout of a virtual machine.</summary>
public partial class VirtualMachineFileLayoutExSnapshotLayout : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFileLayoutExSnapshotLayout>(
        "VirtualMachineFileLayoutExSnapshotLayout", null, Schema.ApiVersion.V4_0, static () => new VirtualMachineFileLayoutExSnapshotLayout(),
        [
            new("key", WireKind.Reference, "VirtualMachineSnapshot", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("dataKey", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("memoryKey", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("disk", WireKind.Data, "VirtualMachineFileLayoutExDiskLayout", MemberUse.List, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public ManagedObjectReference Key { get; set; }

    /// <summary>Data key.</summary>
    public int DataKey { get; set; }

    /// <summary>Memory key.</summary>
    public int? MemoryKey { get; set; }

    /// <summary>Disk.</summary>
    public List<VirtualMachineFileLayoutExDiskLayout> Disk { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => DataKey,
        2 => MemoryKey,
        3 => Disk,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (ManagedObjectReference)value!;
                break;
            case 1:
                DataKey = (int)value!;
                break;
            case 2:
                MemoryKey = (int?)value;
                break;
            case 3:
                Disk.Add((VirtualMachineFileLayoutExDiskLayout)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
