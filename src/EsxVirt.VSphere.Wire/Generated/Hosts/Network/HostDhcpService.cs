// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>DHCP service of a host.</summary>
public partial class HostDhcpService : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostDhcpService>(
        "HostDhcpService", null, Schema.ApiVersion.V2_5, static () => new HostDhcpService(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("spec", WireKind.Data, "HostDhcpServiceSpec", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Specification.</summary>
    public HostDhcpServiceSpec Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Spec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                Spec = (HostDhcpServiceSpec)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
