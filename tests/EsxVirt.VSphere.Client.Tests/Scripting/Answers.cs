using System.Net;

namespace EsxVirt.VSphere.Client.Tests.Scripting;

/// <summary>Answers in the form of real servers (declarations on the envelope, line breaks only there).</summary>
internal static class Answers
{
    public const string UserSession =
        "<returnval><key>52a3f0</key><userName>root</userName><fullName>Administrator</fullName>"
        + "<loginTime>2026-01-02T03:04:05.678Z</loginTime><lastActiveTime>2026-01-02T03:04:05.678Z</lastActiveTime>"
        + "<locale>en</locale><messageLocale>en</messageLocale></returnval>";

    public static string Envelope(string body) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<soapenv:Envelope xmlns:soapenc=\"http://schemas.xmlsoap.org/soap/encoding/\"\n"
        + " xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"\n"
        + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"\n"
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"
        + $"<soapenv:Body>\n{body}\n</soapenv:Body>\n</soapenv:Envelope>";

    public static HttpResponseMessage Response(string method, string returnValues = "") =>
        ResponseExtensions.Xml(Envelope($"<{method}Response xmlns=\"urn:vim25\">{returnValues}</{method}Response>"));

    public static HttpResponseMessage Fault(string type, string text, string members = "") =>
        ResponseExtensions.Xml(Envelope(
            $"<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>{text}</faultstring>"
            + $"<detail><{type}Fault xmlns=\"urn:vim25\" "
            + $"xsi:type=\"{type}\">{members}</{type}Fault></detail></soapenv:Fault>"))
            .WithStatus(HttpStatusCode.InternalServerError);

    public static HttpResponseMessage NotAuthenticated() => Fault(
        "NotAuthenticated",
        "The session is not authenticated.",
        "<object type=\"Folder\">ha-folder-root</object><privilegeId>System.View</privilegeId>");

    public static HttpResponseMessage ServiceContent(string apiVersion) => Response(
        "RetrieveServiceContent",
        "<returnval><rootFolder type=\"Folder\">ha-folder-root</rootFolder>"
        + "<propertyCollector type=\"PropertyCollector\">ha-property-collector</propertyCollector>"
        + "<about><name>VMware ESXi</name><fullName>VMware ESXi 8.0.3 build-24022510</fullName>"
        + "<vendor>VMware, Inc.</vendor><version>8.0.3</version><build>24022510</build>"
        + "<localeVersion>INTL</localeVersion><localeBuild>000</localeBuild><osType>vmnix-x86</osType>"
        + "<productLineId>embeddedEsx</productLineId><apiType>HostAgent</apiType>"
        + $"<apiVersion>{apiVersion}</apiVersion></about>"
        + "<sessionManager type=\"SessionManager\">ha-sessionmgr</sessionManager>"
        + "<searchIndex type=\"SearchIndex\">ha-searchindex</searchIndex></returnval>");

    /// <summary>One object with properties, each given as its whole <c>val</c> element.</summary>
    public static string ObjectContent(string type, string id, params (string Name, string Val)[] properties) =>
        $"<obj type=\"{type}\">{id}</obj>"
        + string.Concat(properties.Select(p => $"<propSet><name>{p.Name}</name>{p.Val}</propSet>"));

    public static string Text(string value) => $"<val xsi:type=\"xsd:string\">{value}</val>";

    public static string Missing(string path, string fault, string? text = null) =>
        $"<missingSet><path>{path}</path><fault><fault xsi:type=\"{fault}\"></fault>"
        + (text is null ? "" : $"<localizedMessage>{text}</localizedMessage>") + "</fault></missingSet>";
}
