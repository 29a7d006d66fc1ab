using System.Xml;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>Finds which method a request calls without reading its parameters.</summary>
internal static class MethodName
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <summary>The local name of the first element inside <c>Body</c>; null when there is none.</summary>
    public static string? Peek(ReadOnlyMemory<byte> body)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new ReadOnlyMemoryStream(body), Settings);
            bool inBody = false;
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (inBody)
                    return reader.LocalName;
                inBody = reader is { LocalName: "Body", Depth: 1 };
            }
        }
        catch (XmlException)
        {
            // The request is refused later, where the reason can be said.
        }

        return null;
    }
}
