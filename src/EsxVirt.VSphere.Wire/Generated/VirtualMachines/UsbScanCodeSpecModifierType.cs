// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>USB scan code specification modifier type.</summary>
public partial class UsbScanCodeSpecModifierType : DataObject
{
    internal static readonly DataType TypeRow = new DataType<UsbScanCodeSpecModifierType>(
        "UsbScanCodeSpecModifierType", null, Schema.ApiVersion.V6_5, static () => new UsbScanCodeSpecModifierType(),
        [
            new("leftControl", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("leftShift", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("leftAlt", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("leftGui", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("rightControl", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("rightShift", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("rightAlt", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("rightGui", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the left control key is held.</summary>
    public bool? LeftControl { get; set; }

    /// <summary>Whether the left shift key is held.</summary>
    public bool? LeftShift { get; set; }

    /// <summary>Whether the left alt key is held.</summary>
    public bool? LeftAlt { get; set; }

    /// <summary>Whether the left system key is held.</summary>
    public bool? LeftGui { get; set; }

    /// <summary>Whether the right control key is held.</summary>
    public bool? RightControl { get; set; }

    /// <summary>Whether the right shift key is held.</summary>
    public bool? RightShift { get; set; }

    /// <summary>Whether the right alt key is held.</summary>
    public bool? RightAlt { get; set; }

    /// <summary>Whether the right system key is held.</summary>
    public bool? RightGui { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => LeftControl,
        1 => LeftShift,
        2 => LeftAlt,
        3 => LeftGui,
        4 => RightControl,
        5 => RightShift,
        6 => RightAlt,
        7 => RightGui,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                LeftControl = (bool?)value;
                break;
            case 1:
                LeftShift = (bool?)value;
                break;
            case 2:
                LeftAlt = (bool?)value;
                break;
            case 3:
                LeftGui = (bool?)value;
                break;
            case 4:
                RightControl = (bool?)value;
                break;
            case 5:
                RightShift = (bool?)value;
                break;
            case 6:
                RightAlt = (bool?)value;
                break;
            case 7:
                RightGui = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
