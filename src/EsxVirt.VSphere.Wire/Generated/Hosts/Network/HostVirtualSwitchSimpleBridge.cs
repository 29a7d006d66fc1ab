// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>One network card.</summary>
public partial class HostVirtualSwitchSimpleBridge : HostVirtualSwitchBridge
{
    internal static new readonly DataType TypeRow = new DataType<HostVirtualSwitchSimpleBridge>(
        "HostVirtualSwitchSimpleBridge", HostVirtualSwitchBridge.TypeRow, Schema.ApiVersion.V2_0, static () => new HostVirtualSwitchSimpleBridge(),
        [
            new("nicDevice", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Network card device.</summary>
    public string NicDevice { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => NicDevice,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                NicDevice = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
