// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Datacenter event argument.</summary>
public partial class DatacenterEventArgument : EntityEventArgument
{
    internal static new readonly DataType TypeRow = new DataType<DatacenterEventArgument>(
        "DatacenterEventArgument", EntityEventArgument.TypeRow, Schema.ApiVersion.V2_0, static () => new DatacenterEventArgument(),
        [
            new("datacenter", WireKind.Reference, "Datacenter", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Datacenter.</summary>
    public ManagedObjectReference Datacenter { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Datacenter,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Datacenter = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
