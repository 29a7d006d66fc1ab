using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <content>Questions that stop it until somebody answers.</content>
internal sealed partial class VirtualMachine
{
    private int _questions;
    private Action? _answered;

    /// <summary>What stops the machine.</summary>
    public VirtualMachineQuestionInfo? Question { get; private set; }

    /// <summary>Stops the machine with a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answered">What goes on with the answer; null for nothing.</param>
    public void Ask(SimulatedQuestion question, Action? answered)
    {
        Question = question.ToInfo(++_questions);
        _answered = answered;
        Server.Store.Touch(this);
    }

    /// <summary>Nobody need answer any more.</summary>
    public void ForgetQuestion()
    {
        if (Question is null)
            return;
        Question = null;
        _answered = null;
        Server.Store.Touch(this);
    }

    public ValueTask AnswerVM(AnswerVMRequest request, CallContext context)
    {
        if (Question is not { } question || question.Id != request.QuestionId)
            throw Faults.InvalidArgument("questionId");
        if (!question.Choice.ChoiceInfo.Exists(choice => choice.Key == request.AnswerChoice))
            throw Faults.InvalidArgument("answerChoice");
        Action? answered = _answered;
        Script.Answers.Add(request.AnswerChoice);
        ForgetQuestion();
        answered?.Invoke();
        return ValueTask.CompletedTask;
    }
}
