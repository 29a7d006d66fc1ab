// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>CPU incompatible.</summary>
public partial class CpuIncompatible : VirtualHardwareCompatibilityIssue
{
    internal static new readonly DataType TypeRow = new DataType<CpuIncompatible>(
        "CpuIncompatible", VirtualHardwareCompatibilityIssue.TypeRow, Schema.ApiVersion.V2_0, static () => new CpuIncompatible(),
        [
            new("level", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("registerName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("registerBits", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("desiredBits", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Level.</summary>
    public int Level { get; set; }

    /// <summary>Register name.</summary>
    public string RegisterName { get; set; } = "";

    /// <summary>Register bits.</summary>
    public string? RegisterBits { get; set; }

    /// <summary>Desired bits.</summary>
    public string? DesiredBits { get; set; }

    /// <summary>Host.</summary>
    public ManagedObjectReference? Host { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Level,
        3 => RegisterName,
        4 => RegisterBits,
        5 => DesiredBits,
        6 => Host,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Level = (int)value!;
                break;
            case 3:
                RegisterName = (string)value!;
                break;
            case 4:
                RegisterBits = (string?)value;
                break;
            case 5:
                DesiredBits = (string?)value;
                break;
            case 6:
                Host = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
