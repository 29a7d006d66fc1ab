// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Host system.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IHostSystem : IManagedEntity
{
    /// <summary>Enter maintenance mode.</summary>
    ValueTask<ManagedObjectReference> EnterMaintenanceModeTask(EnterMaintenanceModeTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Exit maintenance mode.</summary>
    ValueTask<ManagedObjectReference> ExitMaintenanceModeTask(ExitMaintenanceModeTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reboot host.</summary>
    ValueTask<ManagedObjectReference> RebootHostTask(RebootHostTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Shutdown host.</summary>
    ValueTask<ManagedObjectReference> ShutdownHostTask(ShutdownHostTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Retrieve hardware uptime.</summary>
    ValueTask<long> RetrieveHardwareUptime(RetrieveHardwareUptimeRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
