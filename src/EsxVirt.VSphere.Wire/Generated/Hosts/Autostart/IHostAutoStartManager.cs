// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Host auto start manager.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IHostAutoStartManager : IManagedObject
{
    /// <summary>Reconfigure autostart.</summary>
    ValueTask ReconfigureAutostart(ReconfigureAutostartRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Auto start power on.</summary>
    ValueTask AutoStartPowerOn(AutoStartPowerOnRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Auto start power off.</summary>
    ValueTask AutoStartPowerOff(AutoStartPowerOffRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
