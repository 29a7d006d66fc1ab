// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Boot from the network.</summary>
public partial class VirtualMachineBootOptionsBootableEthernetDevice : VirtualMachineBootOptionsBootableDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualMachineBootOptionsBootableEthernetDevice>(
        "VirtualMachineBootOptionsBootableEthernetDevice", VirtualMachineBootOptionsBootableDevice.TypeRow, Schema.ApiVersion.V5_0, static () => new VirtualMachineBootOptionsBootableEthernetDevice(),
        [
            new("deviceKey", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device key.</summary>
    public int DeviceKey { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DeviceKey,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DeviceKey = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
