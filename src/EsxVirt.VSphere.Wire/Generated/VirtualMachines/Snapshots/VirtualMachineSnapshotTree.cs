// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A snapshot with those made from it.</summary>
public partial class VirtualMachineSnapshotTree : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineSnapshotTree>(
        "VirtualMachineSnapshotTree", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineSnapshotTree(),
        [
            new("snapshot", WireKind.Reference, "VirtualMachineSnapshot", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vm", WireKind.Reference, "VirtualMachine", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("description", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("id", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("createTime", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("state", WireKind.Enum, "VirtualMachinePowerState", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("quiesced", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("backupManifest", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("childSnapshotList", WireKind.Data, "VirtualMachineSnapshotTree", MemberUse.List, Schema.ApiVersion.V2_0),
            new("replaySupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Snapshot.</summary>
    public ManagedObjectReference Snapshot { get; set; }

    /// <summary>Virtual machine.</summary>
    public ManagedObjectReference Vm { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Description.</summary>
    public string Description { get; set; } = "";

    /// <summary>Identifier.</summary>
    public int? Id { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreateTime { get; set; }

    /// <summary>State.</summary>
    public VirtualMachinePowerState State { get; set; }

    /// <summary>Whether the guest's file systems were at rest.</summary>
    public bool Quiesced { get; set; }

    /// <summary>Manifest of a backup made at rest.</summary>
    public string? BackupManifest { get; set; }

    /// <summary>Snapshots made from it.</summary>
    public List<VirtualMachineSnapshotTree> ChildSnapshotList { get; set; } = [];

    /// <summary>Whether it can be replayed.</summary>
    public bool? ReplaySupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Snapshot,
        1 => Vm,
        2 => Name,
        3 => Description,
        4 => Id,
        5 => CreateTime,
        6 => State,
        7 => Quiesced,
        8 => BackupManifest,
        9 => ChildSnapshotList,
        10 => ReplaySupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Snapshot = (ManagedObjectReference)value!;
                break;
            case 1:
                Vm = (ManagedObjectReference)value!;
                break;
            case 2:
                Name = (string)value!;
                break;
            case 3:
                Description = (string)value!;
                break;
            case 4:
                Id = (int?)value;
                break;
            case 5:
                CreateTime = (DateTimeOffset)value!;
                break;
            case 6:
                State = (VirtualMachinePowerState)value!;
                break;
            case 7:
                Quiesced = (bool)value!;
                break;
            case 8:
                BackupManifest = (string?)value;
                break;
            case 9:
                ChildSnapshotList.Add((VirtualMachineSnapshotTree)value!);
                break;
            case 10:
                ReplaySupported = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
