// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual USB.</summary>
public partial class VirtualUSB : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualUSB>(
        "VirtualUSB", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualUSB(),
        [
            new("connected", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("vendor", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("product", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("family", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_1),
            new("speed", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is connected.</summary>
    public bool? Connected { get; set; }

    /// <summary>Vendor.</summary>
    public int? Vendor { get; set; }

    /// <summary>Product.</summary>
    public int? Product { get; set; }

    /// <summary>Family.</summary>
    public List<string> Family { get; set; } = [];

    /// <summary>Speed.</summary>
    public List<string> Speed { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        8 => Connected,
        9 => Vendor,
        10 => Product,
        11 => Family,
        12 => Speed,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                Connected = (bool?)value;
                break;
            case 9:
                Vendor = (int?)value;
                break;
            case 10:
                Product = (int?)value;
                break;
            case 11:
                Family.Add((string)value!);
                break;
            case 12:
                Speed.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
