using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>A SOAP fault: on the client's side one that was received, on the server's side one to send.</summary>
public sealed class SoapFaultException : Exception
{
    /// <summary>The fault code of real servers for everything that a method throws.</summary>
    public const string ServerFaultCode = "ServerFaultCode";

    /// <summary>A fault of a method.</summary>
    /// <param name="fault">The typed fault.</param>
    /// <param name="message">Its text for people; without one, the name of the fault's type.</param>
    public SoapFaultException(MethodFault fault, string message)
        : this(ServerFaultCode, message, fault)
    {
    }

    internal SoapFaultException(string code, string text, MethodFault? fault)
        : base(text.Length > 0 ? text : TypeNameOf(fault) ?? code)
    {
        FaultCode = code;
        FaultString = text;
        Fault = fault;
    }

    /// <summary>The SOAP fault code.</summary>
    public string FaultCode { get; }

    /// <summary>The text as it travels; may be empty.</summary>
    public string FaultString { get; }

    /// <summary>The typed fault; null where the server gave no details.</summary>
    public MethodFault? Fault { get; }

    /// <summary>
    /// Type of the fault as the server named it, whether our schema knows it or not: <c>InvalidLogin</c>.
    /// </summary>
    public string? FaultTypeName => TypeNameOf(Fault);

    private static string? TypeNameOf(MethodFault? fault) => fault?.ForeignTypeName ?? fault?.WireType.Name;
}
