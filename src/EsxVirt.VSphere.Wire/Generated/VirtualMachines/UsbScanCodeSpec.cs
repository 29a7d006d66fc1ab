// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>USB scan code specification.</summary>
public partial class UsbScanCodeSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<UsbScanCodeSpec>(
        "UsbScanCodeSpec", null, Schema.ApiVersion.V6_5, static () => new UsbScanCodeSpec(),
        [
            new("keyEvents", WireKind.Data, "UsbScanCodeSpecKeyEvent", MemberUse.RequiredList, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key events.</summary>
    public List<UsbScanCodeSpecKeyEvent> KeyEvents { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => KeyEvents,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                KeyEvents.Add((UsbScanCodeSpecKeyEvent)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
