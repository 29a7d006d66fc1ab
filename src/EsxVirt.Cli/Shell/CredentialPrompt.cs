using EsxVirt.Cli.Surroundings;
using EsxVirt.Connections;

namespace EsxVirt.Cli.Shell;

/// <summary>Asks on the console for what a login needs. A password is never shown.</summary>
internal sealed class CredentialPrompt(ProgramSurroundings surroundings, Func<TextWriter> output)
{
    /// <summary>One question; null at the end of input.</summary>
    public async ValueTask<string?> AskAsync(CredentialRequest request, CancellationToken cancellationToken)
    {
        TextWriter prompts = output();
        prompts.Write(request.Prompt + ": ");
        prompts.Flush();
        string? answer = request.Type == CredentialType.UserName
            ? await surroundings.Input.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken)
                .ConfigureAwait(false)
            : await surroundings.ReadSecretAsync(cancellationToken).ConfigureAwait(false);
        return answer is "" && request.DefaultAnswer is not null ? request.DefaultAnswer : answer;
    }
}
