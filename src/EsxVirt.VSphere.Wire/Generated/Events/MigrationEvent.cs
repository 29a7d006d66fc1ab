// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What stands against a migration.</summary>
public partial class MigrationEvent : VmEvent
{
    internal static new readonly DataType TypeRow = new DataType<MigrationEvent>(
        "MigrationEvent", VmEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new MigrationEvent(),
        [
            new("fault", WireKind.Data, "LocalizedMethodFault", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Fault.</summary>
    public LocalizedMethodFault Fault { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        14 => Fault,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 14:
                Fault = (LocalizedMethodFault)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
