// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Relocate specification of a virtual machine.</summary>
public partial class VirtualMachineRelocateSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineRelocateSpec>(
        "VirtualMachineRelocateSpec", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineRelocateSpec(),
        [
            new("service", WireKind.Data, "ServiceLocator", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("folder", WireKind.Reference, "Folder", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("datastore", WireKind.Reference, "Datastore", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("diskMoveType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("pool", WireKind.Reference, "ResourcePool", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("disk", WireKind.Data, "VirtualMachineRelocateSpecDiskLocator", MemberUse.List, Schema.ApiVersion.V2_0),
            new("transform", WireKind.Enum, "VirtualMachineRelocateTransformation", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("deviceChange", WireKind.Data, "VirtualDeviceConfigSpec", MemberUse.List, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Service.</summary>
    public ServiceLocator? Service { get; set; }

    /// <summary>Folder.</summary>
    public ManagedObjectReference? Folder { get; set; }

    /// <summary>Datastore.</summary>
    public ManagedObjectReference? Datastore { get; set; }

    /// <summary>Disk move type.</summary>
    public string? DiskMoveType { get; set; }

    /// <summary>Pool.</summary>
    public ManagedObjectReference? Pool { get; set; }

    /// <summary>Host.</summary>
    public ManagedObjectReference? Host { get; set; }

    /// <summary>Disk.</summary>
    public List<VirtualMachineRelocateSpecDiskLocator> Disk { get; set; } = [];

    /// <summary>Transform.</summary>
    public VirtualMachineRelocateTransformation? Transform { get; set; }

    /// <summary>Device change.</summary>
    public List<VirtualDeviceConfigSpec> DeviceChange { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Service,
        1 => Folder,
        2 => Datastore,
        3 => DiskMoveType,
        4 => Pool,
        5 => Host,
        6 => Disk,
        7 => Transform,
        8 => DeviceChange,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Service = (ServiceLocator?)value;
                break;
            case 1:
                Folder = (ManagedObjectReference?)value;
                break;
            case 2:
                Datastore = (ManagedObjectReference?)value;
                break;
            case 3:
                DiskMoveType = (string?)value;
                break;
            case 4:
                Pool = (ManagedObjectReference?)value;
                break;
            case 5:
                Host = (ManagedObjectReference?)value;
                break;
            case 6:
                Disk.Add((VirtualMachineRelocateSpecDiskLocator)value!);
                break;
            case 7:
                Transform = (VirtualMachineRelocateTransformation?)value;
                break;
            case 8:
                DeviceChange.Add((VirtualDeviceConfigSpec)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
