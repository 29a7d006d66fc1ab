// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual USBXHCI controller.</summary>
public partial class VirtualUSBXHCIController : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualUSBXHCIController>(
        "VirtualUSBXHCIController", VirtualController.TypeRow, Schema.ApiVersion.V5_0, static () => new VirtualUSBXHCIController(),
        [
            new("autoConnectDevices", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether new USB devices of the host are connected.</summary>
    public bool? AutoConnectDevices { get; set; }

    internal override object? Get(int index) => index switch
    {
        10 => AutoConnectDevices,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 10:
                AutoConnectDevices = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
