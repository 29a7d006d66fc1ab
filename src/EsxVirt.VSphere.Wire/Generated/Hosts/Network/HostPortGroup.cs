// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A port group.</summary>
public partial class HostPortGroup : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostPortGroup>(
        "HostPortGroup", null, Schema.ApiVersion.V2_0, static () => new HostPortGroup(),
        [
            new("key", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("port", WireKind.Data, "HostPortGroupPort", MemberUse.List, Schema.ApiVersion.V2_0),
            new("vswitch", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("computedPolicy", WireKind.Data, "HostNetworkPolicy", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("spec", WireKind.Data, "HostPortGroupSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string? Key { get; set; }

    /// <summary>Port.</summary>
    public List<HostPortGroupPort> Port { get; set; } = [];

    /// <summary>Key of the virtual switch.</summary>
    public string? Vswitch { get; set; }

    /// <summary>Computed policy.</summary>
    public HostNetworkPolicy ComputedPolicy { get; set; } = null!;

    /// <summary>Specification.</summary>
    public HostPortGroupSpec Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Port,
        2 => Vswitch,
        3 => ComputedPolicy,
        4 => Spec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string?)value;
                break;
            case 1:
                Port.Add((HostPortGroupPort)value!);
                break;
            case 2:
                Vswitch = (string?)value;
                break;
            case 3:
                ComputedPolicy = (HostNetworkPolicy)value!;
                break;
            case 4:
                Spec = (HostPortGroupSpec)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
