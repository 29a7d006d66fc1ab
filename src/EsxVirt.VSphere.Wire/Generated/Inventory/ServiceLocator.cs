// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Service locator.</summary>
public partial class ServiceLocator : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ServiceLocator>(
        "ServiceLocator", null, Schema.ApiVersion.V6_0, static () => new ServiceLocator(),
        [
            new("instanceUuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("url", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("credential", WireKind.Data, "ServiceLocatorCredential", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("sslThumbprint", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>UUID that the server gave; not the BIOS UUID.</summary>
    public string InstanceUuid { get; set; } = "";

    /// <summary>URL.</summary>
    public string Url { get; set; } = "";

    /// <summary>Credential.</summary>
    public ServiceLocatorCredential Credential { get; set; } = null!;

    /// <summary>Ssl thumbprint.</summary>
    public string? SslThumbprint { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => InstanceUuid,
        1 => Url,
        2 => Credential,
        3 => SslThumbprint,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                InstanceUuid = (string)value!;
                break;
            case 1:
                Url = (string)value!;
                break;
            case 2:
                Credential = (ServiceLocatorCredential)value!;
                break;
            case 3:
                SslThumbprint = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
