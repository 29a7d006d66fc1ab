// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Invalid folder.</summary>
public partial class InvalidFolder : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidFolder>(
        "InvalidFolder", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidFolder(),
        [
            new("target", WireKind.Reference, "ManagedEntity", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Target.</summary>
    public ManagedObjectReference Target { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Target,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Target = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
