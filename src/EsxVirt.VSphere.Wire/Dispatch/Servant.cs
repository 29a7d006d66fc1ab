using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>What the generated interfaces share.</summary>
public static class Servant
{
    /// <summary>The fault for a method that the called object does not have.</summary>
    public static SoapFaultException MethodNotFound(MethodRequest request) => new(
        new MethodNotFound { Receiver = request.This, Method = request.Method.Name },
        $"The method {request.Method.Name} is not implemented by the object {request.This}.");
}
