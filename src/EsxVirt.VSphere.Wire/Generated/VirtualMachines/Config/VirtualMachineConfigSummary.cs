// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The most important of a virtual machine's configuration.</summary>
public partial class VirtualMachineConfigSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineConfigSummary>(
        "VirtualMachineConfigSummary", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineConfigSummary(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("template", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vmPathName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("memorySizeMB", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("cpuReservation", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("memoryReservation", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("numCpu", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("numEthernetCards", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("numVirtualDisks", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("instanceUuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("guestId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("guestFullName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("annotation", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("installBootRequired", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("managedBy", WireKind.Data, "ManagedByInfo", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("tpmPresent", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("numVmiopBackings", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it is a template.</summary>
    public bool Template { get; set; }

    /// <summary>The .vmx file, as datastore path.</summary>
    public string VmPathName { get; set; } = "";

    /// <summary>Memory, in MiB.</summary>
    public int? MemorySizeMB { get; set; }

    /// <summary>CPU reservation.</summary>
    public int? CpuReservation { get; set; }

    /// <summary>Memory reservation.</summary>
    public int? MemoryReservation { get; set; }

    /// <summary>Number of virtual CPUs.</summary>
    public int? NumCpu { get; set; }

    /// <summary>Number of Ethernet cards.</summary>
    public int? NumEthernetCards { get; set; }

    /// <summary>Number of virtual disks.</summary>
    public int? NumVirtualDisks { get; set; }

    /// <summary>UUID.</summary>
    public string? Uuid { get; set; }

    /// <summary>UUID that the server gave; not the BIOS UUID.</summary>
    public string? InstanceUuid { get; set; }

    /// <summary>Guest operating system, by VMware's identifier.</summary>
    public string? GuestId { get; set; }

    /// <summary>Guest operating system, for people.</summary>
    public string? GuestFullName { get; set; }

    /// <summary>Notes.</summary>
    public string? Annotation { get; set; }

    /// <summary>Whether install boot is required.</summary>
    public bool? InstallBootRequired { get; set; }

    /// <summary>Managed by.</summary>
    public ManagedByInfo? ManagedBy { get; set; }

    /// <summary>Whether TPM is present.</summary>
    public bool? TpmPresent { get; set; }

    /// <summary>Number of vmiop backings.</summary>
    public int? NumVmiopBackings { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Template,
        2 => VmPathName,
        3 => MemorySizeMB,
        4 => CpuReservation,
        5 => MemoryReservation,
        6 => NumCpu,
        7 => NumEthernetCards,
        8 => NumVirtualDisks,
        9 => Uuid,
        10 => InstanceUuid,
        11 => GuestId,
        12 => GuestFullName,
        13 => Annotation,
        14 => InstallBootRequired,
        15 => ManagedBy,
        16 => TpmPresent,
        17 => NumVmiopBackings,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Template = (bool)value!;
                break;
            case 2:
                VmPathName = (string)value!;
                break;
            case 3:
                MemorySizeMB = (int?)value;
                break;
            case 4:
                CpuReservation = (int?)value;
                break;
            case 5:
                MemoryReservation = (int?)value;
                break;
            case 6:
                NumCpu = (int?)value;
                break;
            case 7:
                NumEthernetCards = (int?)value;
                break;
            case 8:
                NumVirtualDisks = (int?)value;
                break;
            case 9:
                Uuid = (string?)value;
                break;
            case 10:
                InstanceUuid = (string?)value;
                break;
            case 11:
                GuestId = (string?)value;
                break;
            case 12:
                GuestFullName = (string?)value;
                break;
            case 13:
                Annotation = (string?)value;
                break;
            case 14:
                InstallBootRequired = (bool?)value;
                break;
            case 15:
                ManagedBy = (ManagedByInfo?)value;
                break;
            case 16:
                TpmPresent = (bool?)value;
                break;
            case 17:
                NumVmiopBackings = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
