// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual switch beacon configuration of a host.</summary>
public partial class HostVirtualSwitchBeaconConfig : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostVirtualSwitchBeaconConfig>(
        "HostVirtualSwitchBeaconConfig", null, Schema.ApiVersion.V2_0, static () => new HostVirtualSwitchBeaconConfig(),
        [
            new("interval", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Length of a sample, in seconds.</summary>
    public int Interval { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Interval,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Interval = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
