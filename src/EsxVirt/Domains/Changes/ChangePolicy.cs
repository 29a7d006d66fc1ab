using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Domains.Changes;

/// <summary>What the user allows a connection to do on its own.</summary>
/// <param name="ReadOnly">Nothing may change.</param>
/// <param name="AutoAnswer">Questions of machines are answered with their default (<c>auto_answer=1</c>).</param>
/// <param name="Clock">Measures waits and time limits.</param>
internal sealed record ChangePolicy(bool ReadOnly, bool AutoAnswer, TimeProvider Clock)
{
    /// <exception cref="VirException">OPERATION_DENIED.</exception>
    public void RequireWritable(string api)
    {
        if (ReadOnly)
            throw VirException.ReadOnly(api);
    }

    /// <exception cref="VirException">OPERATION_DENIED: who may not change anything may not read secrets.</exception>
    public void RequireSecretsAllowed(string api)
    {
        if (ReadOnly)
            throw VirException.Create(VirErrorCode.OperationDenied, $"{api} with secure flag");
    }
}
