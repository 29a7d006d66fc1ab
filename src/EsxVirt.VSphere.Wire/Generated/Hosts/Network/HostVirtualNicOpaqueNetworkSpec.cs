// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual network card opaque network specification of a host.</summary>
public partial class HostVirtualNicOpaqueNetworkSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostVirtualNicOpaqueNetworkSpec>(
        "HostVirtualNicOpaqueNetworkSpec", null, Schema.ApiVersion.V6_0, static () => new HostVirtualNicOpaqueNetworkSpec(),
        [
            new("opaqueNetworkId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("opaqueNetworkType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Opaque network identifier.</summary>
    public string OpaqueNetworkId { get; set; } = "";

    /// <summary>Opaque network type.</summary>
    public string OpaqueNetworkType { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => OpaqueNetworkId,
        1 => OpaqueNetworkType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                OpaqueNetworkId = (string)value!;
                break;
            case 1:
                OpaqueNetworkType = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
