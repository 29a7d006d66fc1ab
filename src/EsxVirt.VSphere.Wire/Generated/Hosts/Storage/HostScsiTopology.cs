// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Which devices sit behind which adapters.</summary>
public partial class HostScsiTopology : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostScsiTopology>(
        "HostScsiTopology", null, Schema.ApiVersion.V2_0, static () => new HostScsiTopology(),
        [
            new("adapter", WireKind.Data, "HostScsiTopologyInterface", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Adapter.</summary>
    public List<HostScsiTopologyInterface> Adapter { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Adapter,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Adapter.Add((HostScsiTopologyInterface)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
