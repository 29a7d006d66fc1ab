// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A migration to that host is impossible.</summary>
public partial class MigrationHostErrorEvent : MigrationEvent
{
    internal static new readonly DataType TypeRow = new DataType<MigrationHostErrorEvent>(
        "MigrationHostErrorEvent", MigrationEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new MigrationHostErrorEvent(),
        [
            new("dstHost", WireKind.Data, "HostEventArgument", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Destination host.</summary>
    public HostEventArgument DstHost { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        15 => DstHost,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 15:
                DstHost = (HostEventArgument)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
