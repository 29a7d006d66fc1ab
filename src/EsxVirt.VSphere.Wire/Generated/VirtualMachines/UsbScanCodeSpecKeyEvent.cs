// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>USB scan code specification key event.</summary>
public partial class UsbScanCodeSpecKeyEvent : DataObject
{
    internal static readonly DataType TypeRow = new DataType<UsbScanCodeSpecKeyEvent>(
        "UsbScanCodeSpecKeyEvent", null, Schema.ApiVersion.V6_5, static () => new UsbScanCodeSpecKeyEvent(),
        [
            new("usbHidCode", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V6_5),
            new("modifiers", WireKind.Data, "UsbScanCodeSpecModifierType", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>USB hid code.</summary>
    public int UsbHidCode { get; set; }

    /// <summary>Modifiers.</summary>
    public UsbScanCodeSpecModifierType? Modifiers { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => UsbHidCode,
        1 => Modifiers,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                UsbHidCode = (int)value!;
                break;
            case 1:
                Modifiers = (UsbScanCodeSpecModifierType?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
