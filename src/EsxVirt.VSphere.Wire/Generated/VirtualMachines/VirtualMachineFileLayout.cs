// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Files of a virtual machine, by kind.</summary>
public partial class VirtualMachineFileLayout : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFileLayout>(
        "VirtualMachineFileLayout", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineFileLayout(),
        [
            new("configFile", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("logFile", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("disk", WireKind.Data, "VirtualMachineFileLayoutDiskLayout", MemberUse.List, Schema.ApiVersion.V2_0),
            new("snapshot", WireKind.Data, "VirtualMachineFileLayoutSnapshotLayout", MemberUse.List, Schema.ApiVersion.V2_0),
            new("swapFile", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Configuration file.</summary>
    public List<string> ConfigFile { get; set; } = [];

    /// <summary>Log file.</summary>
    public List<string> LogFile { get; set; } = [];

    /// <summary>Disk.</summary>
    public List<VirtualMachineFileLayoutDiskLayout> Disk { get; set; } = [];

    /// <summary>Snapshot.</summary>
    public List<VirtualMachineFileLayoutSnapshotLayout> Snapshot { get; set; } = [];

    /// <summary>Swap file.</summary>
    public string? SwapFile { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ConfigFile,
        1 => LogFile,
        2 => Disk,
        3 => Snapshot,
        4 => SwapFile,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ConfigFile.Add((string)value!);
                break;
            case 1:
                LogFile.Add((string)value!);
                break;
            case 2:
                Disk.Add((VirtualMachineFileLayoutDiskLayout)value!);
                break;
            case 3:
                Snapshot.Add((VirtualMachineFileLayoutSnapshotLayout)value!);
                break;
            case 4:
                SwapFile = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
