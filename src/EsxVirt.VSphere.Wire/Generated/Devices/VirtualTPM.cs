// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual TPM.</summary>
public partial class VirtualTPM : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualTPM>(
        "VirtualTPM", VirtualDevice.TypeRow, Schema.ApiVersion.V6_7, static () => new VirtualTPM(),
        [
            new("endorsementKeyCertificateSigningRequest", WireKind.Binary, "base64Binary", MemberUse.List, Schema.ApiVersion.V6_7),
            new("endorsementKeyCertificate", WireKind.Binary, "base64Binary", MemberUse.List, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Endorsement key certificate signing request.</summary>
    public List<byte[]> EndorsementKeyCertificateSigningRequest { get; set; } = [];

    /// <summary>Endorsement key certificate.</summary>
    public List<byte[]> EndorsementKeyCertificate { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        8 => EndorsementKeyCertificateSigningRequest,
        9 => EndorsementKeyCertificate,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                EndorsementKeyCertificateSigningRequest.Add((byte[])value!);
                break;
            case 9:
                EndorsementKeyCertificate.Add((byte[])value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
