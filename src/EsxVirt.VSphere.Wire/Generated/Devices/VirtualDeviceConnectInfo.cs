// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual device connect details.</summary>
public partial class VirtualDeviceConnectInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualDeviceConnectInfo>(
        "VirtualDeviceConnectInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualDeviceConnectInfo(),
        [
            new("migrateConnect", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("startConnected", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("allowGuestControl", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("connected", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("status", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Migrate connect.</summary>
    public string? MigrateConnect { get; set; }

    /// <summary>Whether it is connected at power-on.</summary>
    public bool StartConnected { get; set; }

    /// <summary>Whether guest control is allowed.</summary>
    public bool AllowGuestControl { get; set; }

    /// <summary>Whether it is connected.</summary>
    public bool Connected { get; set; }

    /// <summary>Status.</summary>
    public string? Status { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => MigrateConnect,
        1 => StartConnected,
        2 => AllowGuestControl,
        3 => Connected,
        4 => Status,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                MigrateConnect = (string?)value;
                break;
            case 1:
                StartConnected = (bool)value!;
                break;
            case 2:
                AllowGuestControl = (bool)value!;
                break;
            case 3:
                Connected = (bool)value!;
                break;
            case 4:
                Status = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
