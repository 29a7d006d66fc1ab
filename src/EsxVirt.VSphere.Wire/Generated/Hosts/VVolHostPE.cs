// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Protocol endpoint of virtual volumes.</summary>
public partial class VVolHostPE : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VVolHostPE>(
        "VVolHostPE", null, Schema.ApiVersion.V6_0, static () => new VVolHostPE(),
        [
            new("key", WireKind.Reference, "HostSystem", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("protocolEndpoint", WireKind.Data, "HostProtocolEndpoint", MemberUse.RequiredList, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public ManagedObjectReference Key { get; set; }

    /// <summary>Whether it is a protocol endpoint.</summary>
    public List<HostProtocolEndpoint> ProtocolEndpoint { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => ProtocolEndpoint,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (ManagedObjectReference)value!;
                break;
            case 1:
                ProtocolEndpoint.Add((HostProtocolEndpoint)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
