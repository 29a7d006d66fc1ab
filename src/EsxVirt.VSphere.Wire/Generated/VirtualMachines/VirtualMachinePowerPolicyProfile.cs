// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual machine power policy profile.</summary>
public partial class VirtualMachinePowerPolicyProfile : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachinePowerPolicyProfile>(
        "VirtualMachinePowerPolicyProfile", null, Schema.ApiVersion.V2_0, static () => new VirtualMachinePowerPolicyProfile(),
        [
            new("cpuMode", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("monitorTimeout", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("hardDiskTimeout", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("hibernateTimeout", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("suspendTimeout", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("forcedThrottle", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("minProcessorState", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("maxProcessorState", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>CPU mode.</summary>
    public string? CpuMode { get; set; }

    /// <summary>Monitor timeout.</summary>
    public int? MonitorTimeout { get; set; }

    /// <summary>Hard disk timeout.</summary>
    public int? HardDiskTimeout { get; set; }

    /// <summary>Hibernate timeout.</summary>
    public int? HibernateTimeout { get; set; }

    /// <summary>Suspend timeout.</summary>
    public int? SuspendTimeout { get; set; }

    /// <summary>Forced throttle.</summary>
    public int? ForcedThrottle { get; set; }

    /// <summary>Least processor state.</summary>
    public int? MinProcessorState { get; set; }

    /// <summary>Largest processor state.</summary>
    public int? MaxProcessorState { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => CpuMode,
        1 => MonitorTimeout,
        2 => HardDiskTimeout,
        3 => HibernateTimeout,
        4 => SuspendTimeout,
        5 => ForcedThrottle,
        6 => MinProcessorState,
        7 => MaxProcessorState,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CpuMode = (string?)value;
                break;
            case 1:
                MonitorTimeout = (int?)value;
                break;
            case 2:
                HardDiskTimeout = (int?)value;
                break;
            case 3:
                HibernateTimeout = (int?)value;
                break;
            case 4:
                SuspendTimeout = (int?)value;
                break;
            case 5:
                ForcedThrottle = (int?)value;
                break;
            case 6:
                MinProcessorState = (int?)value;
                break;
            case 7:
                MaxProcessorState = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
