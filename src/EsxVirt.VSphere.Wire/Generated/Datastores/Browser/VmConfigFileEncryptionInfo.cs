// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration file encryption details of a virtual machine.</summary>
public partial class VmConfigFileEncryptionInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VmConfigFileEncryptionInfo>(
        "VmConfigFileEncryptionInfo", null, Schema.ApiVersion.V6_5, static () => new VmConfigFileEncryptionInfo(),
        [
            new("keyId", WireKind.Data, "CryptoKeyId", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key identifier.</summary>
    public CryptoKeyId? KeyId { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => KeyId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                KeyId = (CryptoKeyId?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
