// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Inheritable policy.</summary>
public partial class InheritablePolicy : DataObject
{
    internal static readonly DataType TypeRow = new DataType<InheritablePolicy>(
        "InheritablePolicy", null, Schema.ApiVersion.V4_0, static () => new InheritablePolicy(),
        [
            new("inherited", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the value comes from above.</summary>
    public bool Inherited { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Inherited,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Inherited = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
