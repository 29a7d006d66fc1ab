using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Fuzz.Targets;

/// <summary>
/// SOAP messages. What is read must be writable, and the answer to the question that libvirt asks most.
/// </summary>
internal static class SoapTargets
{
    private static readonly WireLimits Limits = new() { MaxBytes = 1 << 20, MaxElements = 100_000 };

    public static string? RunAnswer(byte[] input)
    {
        var request = new RetrievePropertiesRequest { This = new ManagedObjectReference("PropertyCollector", "pc") };
        return Run(input, body =>
        {
            List<ObjectContent> objects = SoapReader.ReadResponse(body, request, Limits);
            SoapWriter.WriteResponse(request, objects, ApiVersion.V4_0);
        });
    }

    public static string? RunRequest(byte[] input) => Run(input, body =>
    {
        MethodRequest request = SoapReader.ReadRequest(body, Limits);
        SoapWriter.WriteRequest(request, ApiVersion.Newest);
    });

    private static string? Run(byte[] input, Action<Stream> read)
    {
        using var body = new MemoryStream(input);
        try
        {
            read(body);
            return null;
        }
        catch (Exception e) when (e is WireFormatException or SoapFaultException)
        {
            return e.Message;
        }
    }
}
