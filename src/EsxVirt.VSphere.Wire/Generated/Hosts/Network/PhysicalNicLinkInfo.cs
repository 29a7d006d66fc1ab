// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Physical network card link details.</summary>
public partial class PhysicalNicLinkInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PhysicalNicLinkInfo>(
        "PhysicalNicLinkInfo", null, Schema.ApiVersion.V2_0, static () => new PhysicalNicLinkInfo(),
        [
            new("speedMb", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("duplex", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Speed in MiB.</summary>
    public int SpeedMb { get; set; }

    /// <summary>Whether the link is full duplex.</summary>
    public bool Duplex { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => SpeedMb,
        1 => Duplex,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SpeedMb = (int)value!;
                break;
            case 1:
                Duplex = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
