// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual USB controller.</summary>
public partial class VirtualUSBController : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualUSBController>(
        "VirtualUSBController", VirtualController.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualUSBController(),
        [
            new("autoConnectDevices", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ehciEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether new USB devices of the host are connected.</summary>
    public bool? AutoConnectDevices { get; set; }

    /// <summary>Whether ehci is enabled.</summary>
    public bool? EhciEnabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        10 => AutoConnectDevices,
        11 => EhciEnabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 10:
                AutoConnectDevices = (bool?)value;
                break;
            case 11:
                EhciEnabled = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
