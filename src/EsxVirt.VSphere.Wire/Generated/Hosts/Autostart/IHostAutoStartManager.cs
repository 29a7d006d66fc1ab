// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Start and stop of machines together with their host.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IHostAutoStartManager : IManagedObject
{
    /// <summary>Changes which machines start with their host; entries are merged by machine.</summary>
    ValueTask ReconfigureAutostart(ReconfigureAutostartRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Starts the machines that start with their host.</summary>
    ValueTask AutoStartPowerOn(AutoStartPowerOnRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Stops the machines that stop with their host.</summary>
    ValueTask AutoStartPowerOff(AutoStartPowerOffRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
