// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net DHCP configuration details DHCP options.</summary>
public partial class NetDhcpConfigInfoDhcpOptions : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetDhcpConfigInfoDhcpOptions>(
        "NetDhcpConfigInfoDhcpOptions", null, Schema.ApiVersion.V4_1, static () => new NetDhcpConfigInfoDhcpOptions(),
        [
            new("enable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("config", WireKind.Data, "KeyValue", MemberUse.List, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is switched on.</summary>
    public bool Enable { get; set; }

    /// <summary>Configuration.</summary>
    public List<KeyValue> Config { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Enable,
        1 => Config,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Enable = (bool)value!;
                break;
            case 1:
                Config.Add((KeyValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
