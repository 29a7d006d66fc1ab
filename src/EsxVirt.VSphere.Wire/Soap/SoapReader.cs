using System.Xml;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>Reads SOAP envelopes, in whatever style their sender writes them. Stateless and thread-safe.</summary>
public static class SoapReader
{
    private const string FaultSuffix = "Fault";

    /// <summary>Reads the answer to a call.</summary>
    /// <exception cref="SoapFaultException">The answer is a fault.</exception>
    /// <exception cref="WireFormatException">The answer is no proper envelope, or exceeds the limits.</exception>
    public static TResult ReadResponse<TResult>(Stream body, MethodRequest<TResult> request, WireLimits? limits = null)
    {
        using var xml = new LimitedXmlReader(body, limits ?? WireLimits.Default);
        List<object?> returned = [];
        ReadMessage(xml, () =>
        {
            if (xml.Namespace == WireNames.Soap && xml.Name == "Fault")
                throw ReadFault(xml);
            if (xml.Namespace != WireNames.Vim || xml.Name != request.Method.Name + "Response")
                throw xml.Error($"not an answer to {request.Method.Name}");
            ReadResult(xml, request.Method, returned);
        });
        return request.ToResult(returned);
    }

    /// <summary>Reads a call; an <see cref="UnknownRequest"/> where the schema lacks the method.</summary>
    /// <exception cref="WireFormatException">The message is no proper envelope, or exceeds the limits.</exception>
    public static MethodRequest ReadRequest(Stream body, WireLimits? limits = null)
    {
        using var xml = new LimitedXmlReader(body, limits ?? WireLimits.Requests);
        MethodRequest? request = null;
        ReadMessage(xml, () =>
        {
            if (xml.Namespace != WireNames.Vim)
                throw xml.Error($"not a method of {WireNames.Vim}");
            request = VimSchema.FindMethod(xml.Name)?.CreateRequest() ?? new UnknownRequest(xml.Name);
            new ValueReader(xml).ReadMembers(request, self => request.This = self);
        });
        return request!;
    }

    /// <summary>Walks the envelope; <paramref name="content"/> consumes the one element inside the body.</summary>
    private static void ReadMessage(LimitedXmlReader xml, Action content)
    {
        try
        {
            ReadEnvelope(xml, content);
        }
        catch (XmlException e)
        {
            throw xml.Malformed(e);
        }
    }

    private static void ReadEnvelope(LimitedXmlReader xml, Action content)
    {
        xml.MoveToRoot();
        if (xml.Name != "Envelope" || xml.Namespace != WireNames.Soap)
            throw xml.Error($"not a SOAP message: it starts with <{xml.Name}>");
        bool found = false;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                if (found || xml.Name != "Body" || xml.Namespace != WireNames.Soap)
                {
                    xml.Skip();
                    continue;
                }
                if (!xml.Enter() || !xml.NextChild())
                    throw xml.Error("the SOAP body is empty");
                content();
                found = true;
                while (xml.NextChild())
                    xml.Skip();
            }
        }
        if (!found)
            throw xml.Error("a SOAP message without a body");
    }

    private static void ReadResult(LimitedXmlReader xml, MethodType method, List<object?> returned)
    {
        if (!xml.Enter())
            return;
        var reader = new ValueReader(xml);
        while (xml.NextChild())
        {
            if (method.Result is null || xml.Name != "returnval")
                xml.Skip();
            else
                returned.Add(reader.ReadValue(method.Result));
        }
    }

    private static SoapFaultException ReadFault(LimitedXmlReader xml)
    {
        string code = "", text = "";
        MethodFault? fault = null;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                switch (xml.Name)
                {
                    case "faultcode":
                        code = xml.ReadText().Trim();
                        break;
                    case "faultstring":
                        text = xml.ReadText().Trim();
                        break;
                    case "detail":
                        fault = ReadDetail(xml);
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }
        return new SoapFaultException(code, text, fault);
    }

    private static MethodFault? ReadDetail(LimitedXmlReader xml)
    {
        MethodFault? fault = null;
        if (!xml.Enter())
            return null;
        while (xml.NextChild())
        {
            // The element is named after the type with "Fault" behind it; some servers leave out the xsi:type, and
            // vcsim has the suffix in that as well.
            string name = xml.TypeName ?? WithoutSuffix(xml.Name);
            DataType? type = FindFault(name) ?? FindFault(WithoutSuffix(name));
            fault = (MethodFault)(type ?? MethodFault.TypeRow).Create();
            fault.ForeignTypeName = type is null ? name : null;
            new ValueReader(xml).ReadMembers(fault);
        }
        return fault;
    }

    private static DataType? FindFault(string name) =>
        VimSchema.FindData(name) is { } type && type.IsA(MethodFault.TypeRow) ? type : null;

    private static string WithoutSuffix(string name) =>
        name.EndsWith(FaultSuffix, StringComparison.Ordinal) ? name[..^FaultSuffix.Length] : name;
}
