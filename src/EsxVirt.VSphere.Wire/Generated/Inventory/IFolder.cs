// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Folder.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IFolder : IManagedEntity
{
    /// <summary>Create folder.</summary>
    ValueTask<ManagedObjectReference> CreateFolder(CreateFolderRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Move into folder.</summary>
    ValueTask<ManagedObjectReference> MoveIntoFolderTask(MoveIntoFolderTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Create virtual machine.</summary>
    ValueTask<ManagedObjectReference> CreateVMTask(CreateVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Register virtual machine.</summary>
    ValueTask<ManagedObjectReference> RegisterVMTask(RegisterVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Create datacenter.</summary>
    ValueTask<ManagedObjectReference> CreateDatacenter(CreateDatacenterRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
