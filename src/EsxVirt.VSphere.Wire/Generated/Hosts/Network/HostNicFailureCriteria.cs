// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network card failure criteria of a host.</summary>
public partial class HostNicFailureCriteria : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNicFailureCriteria>(
        "HostNicFailureCriteria", null, Schema.ApiVersion.V2_0, static () => new HostNicFailureCriteria(),
        [
            new("checkSpeed", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("speed", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("checkDuplex", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("fullDuplex", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("checkErrorPercent", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("percentage", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("checkBeacon", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Check speed.</summary>
    public string? CheckSpeed { get; set; }

    /// <summary>Speed.</summary>
    public int? Speed { get; set; }

    /// <summary>Whether the duplex mode is watched.</summary>
    public bool? CheckDuplex { get; set; }

    /// <summary>Whether the link is full duplex.</summary>
    public bool? FullDuplex { get; set; }

    /// <summary>Whether the share of errors is watched.</summary>
    public bool? CheckErrorPercent { get; set; }

    /// <summary>Percentage.</summary>
    public int? Percentage { get; set; }

    /// <summary>Whether beacons are watched.</summary>
    public bool? CheckBeacon { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => CheckSpeed,
        1 => Speed,
        2 => CheckDuplex,
        3 => FullDuplex,
        4 => CheckErrorPercent,
        5 => Percentage,
        6 => CheckBeacon,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CheckSpeed = (string?)value;
                break;
            case 1:
                Speed = (int?)value;
                break;
            case 2:
                CheckDuplex = (bool?)value;
                break;
            case 3:
                FullDuplex = (bool?)value;
                break;
            case 4:
                CheckErrorPercent = (bool?)value;
                break;
            case 5:
                Percentage = (int?)value;
                break;
            case 6:
                CheckBeacon = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
