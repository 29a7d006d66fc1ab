// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Crypto key identifier.</summary>
public partial class CryptoKeyId : DataObject
{
    internal static readonly DataType TypeRow = new DataType<CryptoKeyId>(
        "CryptoKeyId", null, Schema.ApiVersion.V6_5, static () => new CryptoKeyId(),
        [
            new("keyId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_5),
            new("providerId", WireKind.Data, "KeyProviderId", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key identifier.</summary>
    public string KeyId { get; set; } = "";

    /// <summary>Provider identifier.</summary>
    public KeyProviderId? ProviderId { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => KeyId,
        1 => ProviderId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                KeyId = (string)value!;
                break;
            case 1:
                ProviderId = (KeyProviderId?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
