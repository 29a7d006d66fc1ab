// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Device runtime details of a virtual machine.</summary>
public partial class VirtualMachineDeviceRuntimeInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineDeviceRuntimeInfo>(
        "VirtualMachineDeviceRuntimeInfo", null, Schema.ApiVersion.V4_1, static () => new VirtualMachineDeviceRuntimeInfo(),
        [
            new("runtimeState", WireKind.Data, "VirtualMachineDeviceRuntimeInfoDeviceRuntimeState", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("key", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Runtime state.</summary>
    public VirtualMachineDeviceRuntimeInfoDeviceRuntimeState RuntimeState { get; set; } = null!;

    /// <summary>Key.</summary>
    public int Key { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => RuntimeState,
        1 => Key,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                RuntimeState = (VirtualMachineDeviceRuntimeInfoDeviceRuntimeState)value!;
                break;
            case 1:
                Key = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
