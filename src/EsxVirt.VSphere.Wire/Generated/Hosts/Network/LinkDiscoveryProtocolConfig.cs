// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Link discovery protocol configuration.</summary>
public partial class LinkDiscoveryProtocolConfig : DataObject
{
    internal static readonly DataType TypeRow = new DataType<LinkDiscoveryProtocolConfig>(
        "LinkDiscoveryProtocolConfig", null, Schema.ApiVersion.V4_0, static () => new LinkDiscoveryProtocolConfig(),
        [
            new("protocol", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("operation", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Protocol.</summary>
    public string Protocol { get; set; } = "";

    /// <summary>Operation.</summary>
    public string Operation { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Protocol,
        1 => Operation,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Protocol = (string)value!;
                break;
            case 1:
                Operation = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
