// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network summary.</summary>
public partial class NetworkSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetworkSummary>(
        "NetworkSummary", null, Schema.ApiVersion.V2_0, static () => new NetworkSummary(),
        [
            new("network", WireKind.Reference, "Network", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("accessible", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("ipPoolName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ipPoolId", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Network.</summary>
    public ManagedObjectReference? Network { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it can be reached.</summary>
    public bool Accessible { get; set; }

    /// <summary>IP address pool name.</summary>
    public string? IpPoolName { get; set; }

    /// <summary>IP address pool identifier.</summary>
    public int? IpPoolId { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Network,
        1 => Name,
        2 => Accessible,
        3 => IpPoolName,
        4 => IpPoolId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Network = (ManagedObjectReference?)value;
                break;
            case 1:
                Name = (string)value!;
                break;
            case 2:
                Accessible = (bool)value!;
                break;
            case 3:
                IpPoolName = (string?)value;
                break;
            case 4:
                IpPoolId = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
