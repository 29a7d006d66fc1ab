// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Nat service of a host.</summary>
public partial class HostNatService : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNatService>(
        "HostNatService", null, Schema.ApiVersion.V2_5, static () => new HostNatService(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("spec", WireKind.Data, "HostNatServiceSpec", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Specification.</summary>
    public HostNatServiceSpec Spec { get; set; } = null!;

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
                Spec = (HostNatServiceSpec)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
