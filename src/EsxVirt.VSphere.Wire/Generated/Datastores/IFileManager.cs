// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Files and directories on datastores.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IFileManager : IManagedObject
{
    /// <summary>Moves a file or directory.</summary>
    ValueTask<ManagedObjectReference> MoveDatastoreFileTask(MoveDatastoreFileTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Copies a file or directory.</summary>
    ValueTask<ManagedObjectReference> CopyDatastoreFileTask(CopyDatastoreFileTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Deletes a file or directory.</summary>
    ValueTask<ManagedObjectReference> DeleteDatastoreFileTask(DeleteDatastoreFileTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes a directory.</summary>
    ValueTask MakeDirectory(MakeDirectoryRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
