// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Affinity details of a virtual machine.</summary>
public partial class VirtualMachineAffinityInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineAffinityInfo>(
        "VirtualMachineAffinityInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineAffinityInfo(),
        [
            new("affinitySet", WireKind.Int, "int", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Affinity set.</summary>
    public List<int> AffinitySet { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => AffinitySet,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                AffinitySet.Add((int)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
