// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What is behind a device is out of reach.</summary>
public partial class CannotAccessVmDevice : CannotAccessVmComponent
{
    internal static new readonly DataType TypeRow = new DataType<CannotAccessVmDevice>(
        "CannotAccessVmDevice", CannotAccessVmComponent.TypeRow, Schema.ApiVersion.V2_0, static () => new CannotAccessVmDevice(),
        [
            new("device", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("backing", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("connected", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device.</summary>
    public string Device { get; set; } = "";

    /// <summary>What is behind it.</summary>
    public string Backing { get; set; } = "";

    /// <summary>Whether the device is connected.</summary>
    public bool Connected { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Device,
        3 => Backing,
        4 => Connected,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Device = (string)value!;
                break;
            case 3:
                Backing = (string)value!;
                break;
            case 4:
                Connected = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
