// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>An object that could not be read.</summary>
public partial class MissingObject : DataObject
{
    internal static readonly DataType TypeRow = new DataType<MissingObject>(
        "MissingObject", null, Schema.ApiVersion.V2_0, static () => new MissingObject(),
        [
            new("obj", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("fault", WireKind.Data, "LocalizedMethodFault", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The object.</summary>
    public ManagedObjectReference Obj { get; set; }

    /// <summary>Fault.</summary>
    public LocalizedMethodFault Fault { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Obj,
        1 => Fault,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Obj = (ManagedObjectReference)value!;
                break;
            case 1:
                Fault = (LocalizedMethodFault)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
