// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Not supported host.</summary>
public partial class NotSupportedHost : HostConnectFault
{
    internal static new readonly DataType TypeRow = new DataType<NotSupportedHost>(
        "NotSupportedHost", HostConnectFault.TypeRow, Schema.ApiVersion.V2_0, static () => new NotSupportedHost(),
        [
            new("productName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("productVersion", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Product name.</summary>
    public string? ProductName { get; set; }

    /// <summary>Product version.</summary>
    public string? ProductVersion { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => ProductName,
        3 => ProductVersion,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                ProductName = (string?)value;
                break;
            case 3:
                ProductVersion = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
