using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Errors;

/// <summary>A task that the server had accepted ended with an error.</summary>
public sealed class TaskFailedException : VimClientException
{
    internal TaskFailedException(string method, LocalizedMethodFault? error)
        : base($"The task of '{method}' failed: {Describe(error)}")
    {
        Method = method;
        Fault = error?.Fault;
        Description = Describe(error);
    }

    /// <summary>The method that started the task, for example <c>PowerOnVM_Task</c>.</summary>
    public string Method { get; }

    /// <summary>The fault; null when the server gave none.</summary>
    public MethodFault? Fault { get; }

    /// <summary>
    /// Type and text of the fault as libvirt prints them: <c>InvalidPowerState - …</c>, or the type alone.
    /// </summary>
    public string Description { get; }

    private static string Describe(LocalizedMethodFault? error)
    {
        if (error is null)
            return "the server gives no reason";
        string type = error.Fault.ForeignTypeName ?? error.Fault.WireType.Name;
        return string.IsNullOrEmpty(error.LocalizedMessage) ? type : $"{type} - {error.LocalizedMessage}";
    }
}
