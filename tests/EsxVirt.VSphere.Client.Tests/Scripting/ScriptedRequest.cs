using System.Xml.Linq;

namespace EsxVirt.VSphere.Client.Tests.Scripting;

/// <summary>A request as the server got it.</summary>
internal sealed class ScriptedRequest
{
    public ScriptedRequest(HttpRequestMessage request, string body, CancellationToken cancellation)
    {
        Verb = request.Method.Method;
        Target = request.RequestUri!.PathAndQuery;
        Headers = request.Headers.ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        ContentType = request.Content?.Headers.ContentType?.ToString();
        Body = body;
        Cancellation = cancellation;
        Call = body.Length == 0
            ? null
            : XDocument.Parse(body).Root!.Elements().Single(
                element => element.Name.LocalName == "Body").Elements().Single();
        Method = Call?.Name.LocalName ?? Verb;
    }

    public string Verb { get; }

    /// <summary>Path and query as sent.</summary>
    public string Target { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    public string? ContentType { get; }

    public string Body { get; }

    /// <summary>The client's side of the connection: cancelled when it hangs up.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The method's element; null for a file.</summary>
    public XElement? Call { get; }

    /// <summary>The method's name; the HTTP verb for a file.</summary>
    public string Method { get; }

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The text of a parameter.</summary>
    public string? Parameter(string name) => Call!.Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
}
