// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A question waits for an answer.</summary>
public partial class QuestionPending : InvalidState
{
    internal static new readonly DataType TypeRow = new DataType<QuestionPending>(
        "QuestionPending", InvalidState.TypeRow, Schema.ApiVersion.V4_1, static () => new QuestionPending(),
        [
            new("text", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Text.</summary>
    public string Text { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => Text,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Text = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
