using System.Text;
using EsxVirt.VSphere.Simulator.Products;
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>
/// <c>/sdk/vimServiceVersions.xml</c>: what pyvmomi reads, without a session, to choose the version it speaks. It
/// takes its newest that is listed, so all older ones are listed too.
/// </summary>
internal sealed class VersionsService(Product product)
{
    private readonly SimulatedResponse _answer = new(
        200, "text/xml; charset=utf-8", Encoding.UTF8.GetBytes(Compose(product)));

    public SimulatedResponse Answer() => _answer;

    private static string Compose(Product product)
    {
        ApiVersion newest = ApiVersion.AtMost(product.ApiVersion);
        IEnumerable<string> prior = ApiVersion.All
            .Where(version => version < newest)
            .Select(version => version.Id)
            .Reverse();
        var text = new StringBuilder();
        text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<namespaces version=\"1.0\">\n");
        text.Append(" <namespace>\n  <name>urn:vim25</name>\n  <version>").Append(newest.Id).Append("</version>\n");
        text.Append("  <priorVersions>\n");
        foreach (string version in prior)
            text.Append("   <version>").Append(version).Append("</version>\n");
        text.Append("  </priorVersions>\n </namespace>\n");
        text.Append(" <namespace>\n  <name>urn:vim2</name>\n  <version>2.0</version>\n </namespace>\n</namespaces>\n");
        return text.ToString();
    }
}
