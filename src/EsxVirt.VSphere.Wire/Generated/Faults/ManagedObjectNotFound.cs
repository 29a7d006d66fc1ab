// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The object does not exist, or no longer.</summary>
public partial class ManagedObjectNotFound : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<ManagedObjectNotFound>(
        "ManagedObjectNotFound", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new ManagedObjectNotFound(),
        [
            new("obj", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The object.</summary>
    public ManagedObjectReference Obj { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Obj,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Obj = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
