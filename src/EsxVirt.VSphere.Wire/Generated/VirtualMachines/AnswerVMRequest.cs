// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Answers the pending question. A call of <c>AnswerVM</c> on a VirtualMachine.</summary>
public sealed partial class AnswerVMRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "AnswerVM", "VirtualMachine", Schema.ApiVersion.V2_0,
        null,
        static () => new AnswerVMRequest(),
        [
            new("questionId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("answerChoice", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Which question.</summary>
    public string QuestionId { get; set; } = "";

    /// <summary>Key of the chosen answer.</summary>
    public string AnswerChoice { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => QuestionId,
        1 => AnswerChoice,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                QuestionId = (string)value!;
                break;
            case 1:
                AnswerChoice = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        await called.AnswerVM(this, context).ConfigureAwait(false);
        return null;
    }
}
