// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>General event.</summary>
public partial class GeneralEvent : Event
{
    internal static new readonly DataType TypeRow = new DataType<GeneralEvent>(
        "GeneralEvent", Event.TypeRow, Schema.ApiVersion.V2_0, static () => new GeneralEvent(),
        [
            new("message", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Message.</summary>
    public string Message { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        13 => Message,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 13:
                Message = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
