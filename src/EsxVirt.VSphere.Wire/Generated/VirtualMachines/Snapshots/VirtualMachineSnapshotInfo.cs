// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The snapshots of a virtual machine.</summary>
public partial class VirtualMachineSnapshotInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineSnapshotInfo>(
        "VirtualMachineSnapshotInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineSnapshotInfo(),
        [
            new("currentSnapshot", WireKind.Reference, "VirtualMachineSnapshot", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("rootSnapshotList", WireKind.Data, "VirtualMachineSnapshotTree", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Snapshot that the machine's present state goes back to.</summary>
    public ManagedObjectReference? CurrentSnapshot { get; set; }

    /// <summary>Snapshots without a parent.</summary>
    public List<VirtualMachineSnapshotTree> RootSnapshotList { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => CurrentSnapshot,
        1 => RootSnapshotList,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CurrentSnapshot = (ManagedObjectReference?)value;
                break;
            case 1:
                RootSnapshotList.Add((VirtualMachineSnapshotTree)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
