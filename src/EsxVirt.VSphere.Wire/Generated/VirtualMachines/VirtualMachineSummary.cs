// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The most important of a virtual machine.</summary>
public partial class VirtualMachineSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineSummary>(
        "VirtualMachineSummary", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineSummary(),
        [
            new("vm", WireKind.Reference, "VirtualMachine", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("runtime", WireKind.Data, "VirtualMachineRuntimeInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("guest", WireKind.Data, "VirtualMachineGuestSummary", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("config", WireKind.Data, "VirtualMachineConfigSummary", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("storage", WireKind.Data, "VirtualMachineStorageSummary", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("quickStats", WireKind.Data, "VirtualMachineQuickStats", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("overallStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("customValue", WireKind.Data, "CustomFieldValue", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Virtual machine.</summary>
    public ManagedObjectReference? Vm { get; set; }

    /// <summary>Runtime.</summary>
    public VirtualMachineRuntimeInfo Runtime { get; set; } = null!;

    /// <summary>Guest.</summary>
    public VirtualMachineGuestSummary? Guest { get; set; }

    /// <summary>Configuration.</summary>
    public VirtualMachineConfigSummary Config { get; set; } = null!;

    /// <summary>Storage.</summary>
    public VirtualMachineStorageSummary? Storage { get; set; }

    /// <summary>Quick stats.</summary>
    public VirtualMachineQuickStats QuickStats { get; set; } = null!;

    /// <summary>Health, alarms included.</summary>
    public ManagedEntityStatus OverallStatus { get; set; }

    /// <summary>Custom value.</summary>
    public List<CustomFieldValue> CustomValue { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Vm,
        1 => Runtime,
        2 => Guest,
        3 => Config,
        4 => Storage,
        5 => QuickStats,
        6 => OverallStatus,
        7 => CustomValue,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Vm = (ManagedObjectReference?)value;
                break;
            case 1:
                Runtime = (VirtualMachineRuntimeInfo)value!;
                break;
            case 2:
                Guest = (VirtualMachineGuestSummary?)value;
                break;
            case 3:
                Config = (VirtualMachineConfigSummary)value!;
                break;
            case 4:
                Storage = (VirtualMachineStorageSummary?)value;
                break;
            case 5:
                QuickStats = (VirtualMachineQuickStats)value!;
                break;
            case 6:
                OverallStatus = (ManagedEntityStatus)value!;
                break;
            case 7:
                CustomValue.Add((CustomFieldValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
