// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A job that the server does.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface ITask : IExtensibleManagedObject
{
    /// <summary>Asks a task to stop.</summary>
    ValueTask CancelTask(CancelTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
