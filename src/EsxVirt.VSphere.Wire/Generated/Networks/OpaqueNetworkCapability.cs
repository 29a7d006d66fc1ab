// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Opaque network capability.</summary>
public partial class OpaqueNetworkCapability : DataObject
{
    internal static readonly DataType TypeRow = new DataType<OpaqueNetworkCapability>(
        "OpaqueNetworkCapability", null, Schema.ApiVersion.V6_5, static () => new OpaqueNetworkCapability(),
        [
            new("networkReservationSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether network reservation is supported.</summary>
    public bool NetworkReservationSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => NetworkReservationSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                NetworkReservationSupported = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
