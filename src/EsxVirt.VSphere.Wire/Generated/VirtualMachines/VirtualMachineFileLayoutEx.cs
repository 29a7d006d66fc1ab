// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Files of a virtual machine, with sizes.</summary>
public partial class VirtualMachineFileLayoutEx : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFileLayoutEx>(
        "VirtualMachineFileLayoutEx", null, Schema.ApiVersion.V4_0, static () => new VirtualMachineFileLayoutEx(),
        [
            new("file", WireKind.Data, "VirtualMachineFileLayoutExFileInfo", MemberUse.List, Schema.ApiVersion.V4_0),
            new("disk", WireKind.Data, "VirtualMachineFileLayoutExDiskLayout", MemberUse.List, Schema.ApiVersion.V4_0),
            new("snapshot", WireKind.Data, "VirtualMachineFileLayoutExSnapshotLayout", MemberUse.List, Schema.ApiVersion.V4_0),
            new("timestamp", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Files.</summary>
    public List<VirtualMachineFileLayoutExFileInfo> File { get; set; } = [];

    /// <summary>Disk.</summary>
    public List<VirtualMachineFileLayoutExDiskLayout> Disk { get; set; } = [];

    /// <summary>Snapshot.</summary>
    public List<VirtualMachineFileLayoutExSnapshotLayout> Snapshot { get; set; } = [];

    /// <summary>When this was read.</summary>
    public DateTimeOffset Timestamp { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => File,
        1 => Disk,
        2 => Snapshot,
        3 => Timestamp,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                File.Add((VirtualMachineFileLayoutExFileInfo)value!);
                break;
            case 1:
                Disk.Add((VirtualMachineFileLayoutExDiskLayout)value!);
                break;
            case 2:
                Snapshot.Add((VirtualMachineFileLayoutExSnapshotLayout)value!);
                break;
            case 3:
                Timestamp = (DateTimeOffset)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
