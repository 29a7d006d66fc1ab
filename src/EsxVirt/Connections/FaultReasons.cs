using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Connections;

/// <summary>
/// Says in plain words what a server's fault means for its user, where the server's own text does not.
/// </summary>
internal static class FaultReasons
{
    /// <summary>
    /// A half-sentence ending in <c>: </c>, to go before the server's text; empty where that says enough.
    /// </summary>
    public static string Of(MethodFault? fault) => fault switch
    {
        // A kind of NoPermission on the wire, of which the named privilege says nothing.
        NotAuthenticated => "",
        NoPermission denied =>
            $"the account lacks the privilege '{denied.PrivilegeId}' on {denied.Object.Type} '{denied.Object.Value}': ",
        RestrictedVersion =>
            "the host's licence does not allow changes through its API (the free vSphere "
            + "Hypervisor licence only allows reading): ",
        ToolsUnavailable => "VMware Tools is not running in the guest: ",
        _ => "",
    };
}
