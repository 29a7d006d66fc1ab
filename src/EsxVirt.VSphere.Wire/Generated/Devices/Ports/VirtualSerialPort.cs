// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual serial port.</summary>
public partial class VirtualSerialPort : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSerialPort>(
        "VirtualSerialPort", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualSerialPort(),
        [
            new("yieldOnPoll", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the machine yields its CPU while polling.</summary>
    public bool YieldOnPoll { get; set; }

    internal override object? Get(int index) => index switch
    {
        8 => YieldOnPoll,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                YieldOnPoll = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
