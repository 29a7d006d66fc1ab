// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Which machines start and stop with their host.</summary>
public partial class HostAutoStartManagerConfig : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostAutoStartManagerConfig>(
        "HostAutoStartManagerConfig", null, Schema.ApiVersion.V2_0, static () => new HostAutoStartManagerConfig(),
        [
            new("defaults", WireKind.Data, "AutoStartDefaults", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("powerInfo", WireKind.Data, "AutoStartPowerInfo", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Defaults.</summary>
    public AutoStartDefaults? Defaults { get; set; }

    /// <summary>Power details.</summary>
    public List<AutoStartPowerInfo> PowerInfo { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Defaults,
        1 => PowerInfo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Defaults = (AutoStartDefaults?)value;
                break;
            case 1:
                PowerInfo.Add((AutoStartPowerInfo)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
