// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File layout snapshot layout of a virtual machine.</summary>
public partial class VirtualMachineFileLayoutSnapshotLayout : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFileLayoutSnapshotLayout>(
        "VirtualMachineFileLayoutSnapshotLayout", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineFileLayoutSnapshotLayout(),
        [
            new("key", WireKind.Reference, "VirtualMachineSnapshot", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("snapshotFile", WireKind.String, "string", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public ManagedObjectReference Key { get; set; }

    /// <summary>Snapshot file.</summary>
    public List<string> SnapshotFile { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => SnapshotFile,
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
                SnapshotFile.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
