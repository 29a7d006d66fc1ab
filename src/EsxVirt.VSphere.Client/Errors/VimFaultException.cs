using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Errors;

/// <summary>The server refused a call with a SOAP fault.</summary>
public sealed class VimFaultException : VimClientException
{
    internal VimFaultException(string method, int status, SoapFaultException fault)
        : base($"HTTP response code {status} for call to '{method}'. Fault: {fault.FaultCode} - {fault.Message}", fault)
    {
        Method = method;
        Fault = fault.Fault;
        FaultTypeName = fault.FaultTypeName;
        FaultCode = fault.FaultCode;
        FaultText = fault.Message;
    }

    /// <summary>The method called, for example <c>PowerOnVM_Task</c>.</summary>
    public string Method { get; }

    /// <summary>
    /// The fault itself. Of a type that our schema lacks it is the nearest known base; null when the server sent no
    /// detail.
    /// </summary>
    public MethodFault? Fault { get; }

    /// <summary>
    /// The fault's type as the server named it, for example <c>InvalidLogin</c>; null when it named none.
    /// </summary>
    public string? FaultTypeName { get; }

    /// <summary>SOAP's <c>faultcode</c>, usually <c>ServerFaultCode</c>.</summary>
    public string FaultCode { get; }

    /// <summary>The server's own text, in the session's language; may be empty.</summary>
    public string FaultText { get; }
}
