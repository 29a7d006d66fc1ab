using System.Collections;
using System.Text;
using System.Xml;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>
/// Writes SOAP envelopes in the style of real servers: all namespaces declared on the envelope, line breaks around the
/// body and nowhere else. That style is the only one which libvirt, pyvmomi and govmomi all read. Stateless and
/// thread-safe.
/// </summary>
public static class SoapWriter
{
    /// <summary>What real servers send before the content of the body, byte for byte.</summary>
    private static readonly byte[] Prologue = Encoding.UTF8.GetBytes(
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <soapenv:Envelope xmlns:soapenc="{WireNames.SoapEncoding}"
         xmlns:soapenv="{WireNames.Soap}"
         xmlns:xsd="{WireNames.Xsd}"
         xmlns:xsi="{WireNames.Xsi}">
        <soapenv:Body>

        """.ReplaceLineEndings("\n"));

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        // Carriage returns survive as &#xD;, line feeds as they are, on every platform.
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>A call; parameters newer than <paramref name="version"/> are left out.</summary>
    /// <exception cref="InvalidOperationException">A required parameter or member is not set.</exception>
    public static byte[] WriteRequest(MethodRequest request, ApiVersion version) => Write(xml =>
    {
        var writer = new ValueWriter(xml, version);
        xml.WriteStartElement(request.Method.Name, WireNames.Vim);
        xml.WriteStartElement("_this", WireNames.Vim);
        xml.WriteAttributeString("type", request.This.Type);
        xml.WriteString(request.This.Value);
        xml.WriteFullEndElement();
        writer.WriteMembers(request, request.Method);
        xml.WriteFullEndElement();
    });

    /// <summary>
    /// The answer to a call; <paramref name="result"/> is a list for methods that return several, null for no result.
    /// Members, types and enumeration values newer than <paramref name="version"/> are left out or replaced by older
    /// ones.
    /// </summary>
    /// <exception cref="InvalidOperationException">A required member is not set.</exception>
    public static byte[] WriteResponse(MethodRequest request, object? result, ApiVersion version) => Write(xml =>
    {
        var writer = new ValueWriter(xml, version);
        xml.WriteStartElement(request.Method.Name + "Response", WireNames.Vim);
        if (request.Method.Result is { } declared)
        {
            IEnumerable values = declared.IsList ? (IEnumerable?)result ?? Array.Empty<object>()
                : result is null ? Array.Empty<object>()
                : new[] { result };
            foreach (object? value in values)
                writer.WriteElement("returnval", declared, value);
        }
        xml.WriteFullEndElement();
    });

    /// <summary>A fault; goes out with HTTP status 500.</summary>
    public static byte[] WriteFault(SoapFaultException fault, ApiVersion version) => Write(xml =>
    {
        xml.WriteStartElement("Fault", WireNames.Soap);
        xml.WriteElementString("faultcode", fault.FaultCode);
        xml.WriteElementString("faultstring", fault.FaultString);
        if (fault.Fault?.WireType.KnownTo(version) is { } type)
        {
            xml.WriteStartElement("detail");
            xml.WriteStartElement(type.Name + "Fault", WireNames.Vim);
            xml.WriteAttributeString("xmlns", WireNames.Vim);
            xml.WriteAttributeString("type", WireNames.Xsi, type.Name);
            new ValueWriter(xml, version).WriteMembers(fault.Fault, type);
            xml.WriteFullEndElement();
            xml.WriteFullEndElement();
        }
        xml.WriteFullEndElement();
    });

    private static byte[] Write(Action<XmlWriter> content)
    {
        using var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, Settings))
        {
            OpenEnvelope(xml, output);
            content(xml);
            xml.WriteRaw("\n");
            xml.WriteEndElement();
            xml.WriteRaw("\n");
            xml.WriteEndElement();
        }
        return output.ToArray();
    }

    /// <summary>
    /// Opens envelope and body for the writer, so that it knows the namespaces, and then puts our own bytes in the
    /// place of its: it cannot break a line between two attributes.
    /// </summary>
    private static void OpenEnvelope(XmlWriter xml, MemoryStream output)
    {
        xml.WriteStartElement("soapenv", "Envelope", WireNames.Soap);
        xml.WriteAttributeString("xmlns", "xsd", null, WireNames.Xsd);
        xml.WriteAttributeString("xmlns", "xsi", null, WireNames.Xsi);
        xml.WriteStartElement("soapenv", "Body", WireNames.Soap);
        xml.WriteRaw("\n");
        xml.Flush();
        output.SetLength(0);
        output.Write(Prologue);
    }
}
