// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net BIOS configuration details.</summary>
public partial class NetBIOSConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetBIOSConfigInfo>(
        "NetBIOSConfigInfo", null, Schema.ApiVersion.V4_1, static () => new NetBIOSConfigInfo(),
        [
            new("mode", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Mode.</summary>
    public string Mode { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Mode,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Mode = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
