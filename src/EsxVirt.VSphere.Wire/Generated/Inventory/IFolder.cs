// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A folder of the inventory.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IFolder : IManagedEntity
{
    /// <summary>Makes a folder.</summary>
    ValueTask<ManagedObjectReference> CreateFolder(CreateFolderRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Moves objects into a folder.</summary>
    ValueTask<ManagedObjectReference> MoveIntoFolderTask(MoveIntoFolderTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes a virtual machine.</summary>
    ValueTask<ManagedObjectReference> CreateVMTask(CreateVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Adds an existing virtual machine by its .vmx file.</summary>
    ValueTask<ManagedObjectReference> RegisterVMTask(RegisterVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes a datacenter.</summary>
    ValueTask<ManagedObjectReference> CreateDatacenter(CreateDatacenterRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
