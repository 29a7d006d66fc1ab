// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual vmxnet3 vraw diska.</summary>
public partial class VirtualVmxnet3Vrdma : VirtualVmxnet3
{
    internal static new readonly DataType TypeRow = new DataType<VirtualVmxnet3Vrdma>(
        "VirtualVmxnet3Vrdma", VirtualVmxnet3.TypeRow, Schema.ApiVersion.V6_5, static () => new VirtualVmxnet3Vrdma(),
        [
            new("deviceProtocol", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device protocol.</summary>
    public string? DeviceProtocol { get; set; }

    internal override object? Get(int index) => index switch
    {
        14 => DeviceProtocol,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 14:
                DeviceProtocol = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
