// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual device backed by a named pipe.</summary>
public partial class VirtualDevicePipeBackingInfo : VirtualDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDevicePipeBackingInfo>(
        "VirtualDevicePipeBackingInfo", VirtualDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDevicePipeBackingInfo(),
        [
            new("pipeName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Pipe name.</summary>
    public string PipeName { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => PipeName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PipeName = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
