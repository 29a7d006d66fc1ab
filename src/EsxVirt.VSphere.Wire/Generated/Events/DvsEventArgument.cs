// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Distributed switch event argument.</summary>
public partial class DvsEventArgument : EntityEventArgument
{
    internal static new readonly DataType TypeRow = new DataType<DvsEventArgument>(
        "DvsEventArgument", EntityEventArgument.TypeRow, Schema.ApiVersion.V4_0, static () => new DvsEventArgument(),
        [
            new("dvs", WireKind.Reference, "DistributedVirtualSwitch", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Distributed switch.</summary>
    public ManagedObjectReference Dvs { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Dvs,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Dvs = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
