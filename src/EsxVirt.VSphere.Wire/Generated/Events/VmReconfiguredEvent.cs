// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A machine was reconfigured.</summary>
public partial class VmReconfiguredEvent : VmEvent
{
    internal static new readonly DataType TypeRow = new DataType<VmReconfiguredEvent>(
        "VmReconfiguredEvent", VmEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new VmReconfiguredEvent(),
        [
            new("configSpec", WireKind.Data, "VirtualMachineConfigSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("configChanges", WireKind.Data, "ChangesInfoEventArgument", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Configuration specification.</summary>
    public VirtualMachineConfigSpec ConfigSpec { get; set; } = null!;

    /// <summary>Configuration changes.</summary>
    public ChangesInfoEventArgument? ConfigChanges { get; set; }

    internal override object? Get(int index) => index switch
    {
        14 => ConfigSpec,
        15 => ConfigChanges,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 14:
                ConfigSpec = (VirtualMachineConfigSpec)value!;
                break;
            case 15:
                ConfigChanges = (ChangesInfoEventArgument?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
