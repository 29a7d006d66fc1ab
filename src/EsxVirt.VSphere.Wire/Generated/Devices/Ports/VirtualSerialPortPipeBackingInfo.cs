// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A serial port backed by a named pipe.</summary>
public partial class VirtualSerialPortPipeBackingInfo : VirtualDevicePipeBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSerialPortPipeBackingInfo>(
        "VirtualSerialPortPipeBackingInfo", VirtualDevicePipeBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualSerialPortPipeBackingInfo(),
        [
            new("endpoint", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("noRxLoss", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Endpoint.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Whether a full buffer delays the sender instead of losing data.</summary>
    public bool? NoRxLoss { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Endpoint,
        2 => NoRxLoss,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Endpoint = (string)value!;
                break;
            case 2:
                NoRxLoss = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
