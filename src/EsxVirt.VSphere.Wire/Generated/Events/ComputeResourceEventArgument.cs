// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Compute resource event argument.</summary>
public partial class ComputeResourceEventArgument : EntityEventArgument
{
    internal static new readonly DataType TypeRow = new DataType<ComputeResourceEventArgument>(
        "ComputeResourceEventArgument", EntityEventArgument.TypeRow, Schema.ApiVersion.V2_0, static () => new ComputeResourceEventArgument(),
        [
            new("computeResource", WireKind.Reference, "ComputeResource", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Compute resource.</summary>
    public ManagedObjectReference ComputeResource { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => ComputeResource,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                ComputeResource = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
