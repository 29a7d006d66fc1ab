// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Latency sensitivity.</summary>
public partial class LatencySensitivity : DataObject
{
    internal static readonly DataType TypeRow = new DataType<LatencySensitivity>(
        "LatencySensitivity", null, Schema.ApiVersion.V5_1, static () => new LatencySensitivity(),
        [
            new("level", WireKind.Enum, "LatencySensitivitySensitivityLevel", MemberUse.Required, Schema.ApiVersion.V5_1),
            new("sensitivity", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Level.</summary>
    public LatencySensitivitySensitivityLevel Level { get; set; }

    /// <summary>Sensitivity.</summary>
    public int? Sensitivity { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Level,
        1 => Sensitivity,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Level = (LatencySensitivitySensitivityLevel)value!;
                break;
            case 1:
                Sensitivity = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
