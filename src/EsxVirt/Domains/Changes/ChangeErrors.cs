using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.Domains.Changes;

/// <summary>What to say of a change that failed.</summary>
internal static class ChangeErrors
{
    /// <summary>A task's error is libvirt's text around the server's own; a refused call is as everywhere.</summary>
    /// <param name="failure">What went wrong.</param>
    /// <param name="text">What to say before the server's reason.</param>
    /// <param name="missing">Code for an object that is gone.</param>
    public static VirException From(VimClientException failure, string text, VirErrorCode missing) =>
        failure is TaskFailedException task
        ? VirException.Create(CodeOf(task), $"{text}: {FaultReasons.Of(task.Fault)}{task.Description}", task)
        : ServerErrors.From(failure, missing);

    /// <summary>
    /// libvirt calls every failed task an internal error; where a person can do something about it, the code says more.
    /// </summary>
    private static VirErrorCode CodeOf(TaskFailedException task) => task.Fault?.WireType.Name switch
    {
        "NoPermission" or "RestrictedVersion" or "ToolsUnavailable" or "TaskInProgress" =>
            ServerErrors.OfFault(task.Fault.WireType.Name, VirErrorCode.NoDomain),
        _ => VirErrorCode.InternalError,
    };
}
