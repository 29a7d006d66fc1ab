// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Clone specification of a virtual machine.</summary>
public partial class VirtualMachineCloneSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineCloneSpec>(
        "VirtualMachineCloneSpec", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineCloneSpec(),
        [
            new("location", WireKind.Data, "VirtualMachineRelocateSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("template", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("config", WireKind.Data, "VirtualMachineConfigSpec", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("powerOn", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("snapshot", WireKind.Reference, "VirtualMachineSnapshot", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("memory", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Location.</summary>
    public VirtualMachineRelocateSpec Location { get; set; } = null!;

    /// <summary>Whether it is a template.</summary>
    public bool Template { get; set; }

    /// <summary>Configuration.</summary>
    public VirtualMachineConfigSpec? Config { get; set; }

    /// <summary>Whether it is started afterwards.</summary>
    public bool PowerOn { get; set; }

    /// <summary>Snapshot.</summary>
    public ManagedObjectReference? Snapshot { get; set; }

    /// <summary>Whether memory is cloned too.</summary>
    public bool? Memory { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Location,
        1 => Template,
        2 => Config,
        3 => PowerOn,
        4 => Snapshot,
        5 => Memory,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Location = (VirtualMachineRelocateSpec)value!;
                break;
            case 1:
                Template = (bool)value!;
                break;
            case 2:
                Config = (VirtualMachineConfigSpec?)value;
                break;
            case 3:
                PowerOn = (bool)value!;
                break;
            case 4:
                Snapshot = (ManagedObjectReference?)value;
                break;
            case 5:
                Memory = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
