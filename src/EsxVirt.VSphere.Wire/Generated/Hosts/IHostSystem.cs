// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A host.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IHostSystem : IManagedEntity
{
    /// <summary>Enters maintenance mode.</summary>
    ValueTask<ManagedObjectReference> EnterMaintenanceModeTask(EnterMaintenanceModeTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Leaves maintenance mode.</summary>
    ValueTask<ManagedObjectReference> ExitMaintenanceModeTask(ExitMaintenanceModeTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reboots the host.</summary>
    ValueTask<ManagedObjectReference> RebootHostTask(RebootHostTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Shuts the host down.</summary>
    ValueTask<ManagedObjectReference> ShutdownHostTask(ShutdownHostTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Tells for how long the host has been up, in seconds.</summary>
    ValueTask<long> RetrieveHardwareUptime(RetrieveHardwareUptimeRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
