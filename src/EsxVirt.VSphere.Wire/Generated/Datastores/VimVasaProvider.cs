// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Vim vasa provider.</summary>
public partial class VimVasaProvider : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VimVasaProvider>(
        "VimVasaProvider", null, Schema.ApiVersion.V6_0, static () => new VimVasaProvider(),
        [
            new("uid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("url", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("selfSignedCertificate", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Uid.</summary>
    public string? Uid { get; set; }

    /// <summary>URL.</summary>
    public string Url { get; set; } = "";

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Self signed certificate.</summary>
    public string? SelfSignedCertificate { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Uid,
        1 => Url,
        2 => Name,
        3 => SelfSignedCertificate,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Uid = (string?)value;
                break;
            case 1:
                Url = (string)value!;
                break;
            case 2:
                Name = (string?)value;
                break;
            case 3:
                SelfSignedCertificate = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
