using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Changes;

/// <summary>Deals with the question that stops a virtual machine, by libvirt's rules.</summary>
internal sealed class MachineQuestion(VimClient client, bool autoAnswer)
{
    /// <summary>Gives the default answer (one request) where that is allowed and there is one.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR with the question and its answers.</exception>
    public async Task AnswerAsync(
        ManagedObjectReference machine, VirtualMachineQuestionInfo question, CancellationToken cancellationToken)
    {
        List<ElementDescription> choices = question.Choice?.ChoiceInfo ?? [];
        if (choices.Count == 0)
            throw Blocked(question, "no possible answers");
        string answers = $"possible answers are {string.Join(", ", choices.Select(choice => $"'{choice.Label}'"))}";
        if (!autoAnswer)
            throw Blocked(question, answers);
        int index = question.Choice!.DefaultIndex ?? -1;
        if (index < 0 || index >= choices.Count)
            throw Blocked(question, $"{answers}, but no default answer is specified");
        var request = new AnswerVMRequest
        {
            This = machine,
            QuestionId = question.Id,
            AnswerChoice = choices[index].Key,
        };
        try
        {
            await client.InvokeAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (VimFaultException e) when (e.FaultTypeName is "ConcurrentAccess" or "InvalidArgument")
        {
            // Somebody else was quicker, which is as good.
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e);
        }
    }

    private static VirException Blocked(VirtualMachineQuestionInfo question, string answers) => VirException.Create(
        VirErrorCode.InternalError,
        $"Pending question blocks virtual machine execution, question is '{question.Text}', {answers}");
}
