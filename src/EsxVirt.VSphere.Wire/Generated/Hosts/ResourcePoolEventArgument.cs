// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Event argument of a resource pool.</summary>
public partial class ResourcePoolEventArgument : EntityEventArgument
{
    internal static new readonly DataType TypeRow = new DataType<ResourcePoolEventArgument>(
        "ResourcePoolEventArgument", EntityEventArgument.TypeRow, Schema.ApiVersion.V2_0, static () => new ResourcePoolEventArgument(),
        [
            new("resourcePool", WireKind.Reference, "ResourcePool", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The resource pool.</summary>
    public ManagedObjectReference ResourcePool { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => ResourcePool,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                ResourcePool = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
