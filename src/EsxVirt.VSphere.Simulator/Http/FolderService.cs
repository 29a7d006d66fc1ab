using System.Globalization;
using System.Net;
using System.Text;
using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Sessions;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>
/// <c>/folder</c>: the files of datastores. The path is decoded exactly once; <c>dcPath</c> and <c>dsName</c> may come
/// encoded once (old clients) or twice (libvirt 12).
/// </summary>
internal sealed class FolderService(SimulatorState server)
{
    public SimulatedResponse Answer(SimulatedRequest request)
    {
        if (!server.Gatekeeper.Admits(request))
            return Gatekeeper.Challenge;
        string path = Uri.UnescapeDataString(request.Path["/folder".Length..]).Trim('/');
        if (path.Split('/').Contains(".."))
            return SimulatedResponse.Text(400, "Bad path");
        lock (server.Store.Gate)
        {
            if (FindDatacenter(request.RawQuery("dcPath")) is not { } datacenter)
                return SimulatedResponse.Text(404, "No such datacenter");
            if (request.RawQuery("dsName") is not { } name)
                return Listing(datacenter.Datastores.Select(store => store.Name));
            if (FindByName(datacenter.Datastores, store => store.Name, name) is not { } store)
                return SimulatedResponse.Text(404, "No such datastore");
            return request.Method switch
            {
                "GET" or "HEAD" => Read(store, path, request),
                "PUT" => Write(store, path, request.Body),
                "DELETE" => SimulatedResponse.Text(store.Files.Delete(path) ? 204 : 404, ""),
                _ => SimulatedResponse.Text(405, "").With("Allow", "GET, HEAD, PUT, DELETE"),
            };
        }
    }

    private Datacenter? FindDatacenter(string? path)
    {
        IEnumerable<Datacenter> all = server.Store.All<Datacenter>();
        return path is null
            ? server.Product.IsVCenter ? null : all.First()
            : FindByName(all, datacenter => datacenter.InventoryPath, path);
    }

    // Spaces come as %20 or, from govmomi, as a plus sign, which may also be meant.
    private static T? FindByName<T>(IEnumerable<T> items, Func<T, string> nameOf, string encoded)
        where T : class
    {
        string once = Uri.UnescapeDataString(encoded).Trim('/');
        string[] readings = [once, Uri.UnescapeDataString(encoded.Replace('+', ' ')).Trim('/'), Uri.UnescapeDataString(once).Trim('/')];
        return readings
            .Select(name => items.FirstOrDefault(item => nameOf(item) == name))
            .FirstOrDefault(item => item is not null);
    }

    private static SimulatedResponse Read(Datastore store, string path, SimulatedRequest request)
    {
        if (path.Length == 0)
            return Listing(store.Files.Directories.Select(name => name + "/"));
        if (store.Files.List(path) is { } files)
            return Listing(files.Select(file => file.Name));
        if (store.Machines.Any(machine => machine.VmxIsMissing && machine.VmxPath == $"[{store.Name}] {path}")
            || store.Files.Find(path) is not { } found)
            return SimulatedResponse.Text(404, $"File not found: [{store.Name}] {path}");
        return request.Method == "HEAD"
            ? new SimulatedResponse(200, "application/octet-stream", ReadOnlyMemory<byte>.Empty) { Length = found.Size }
            : Content(found, request.Header("Range"));
    }

    private static SimulatedResponse Content(DatastoreFile file, string? range)
    {
        ReadOnlyMemory<byte> content = file.Content;
        if (range is null || !TryParseRange(range, content.Length, out int start, out int length))
            return new SimulatedResponse(200, "application/octet-stream", content);
        if (length <= 0)
            return SimulatedResponse.Text(416, "").With("Content-Range", $"bytes */{content.Length}");
        return new SimulatedResponse(206, "application/octet-stream", content.Slice(start, length))
            .With("Content-Range", $"bytes {start}-{start + length - 1}/{content.Length}");
    }

    // One range of bytes: first-last, first-, or -count. Anything else means the whole file, as RFC 9110 allows.
    private static bool TryParseRange(string text, int size, out int start, out int length)
    {
        start = length = 0;
        if (!text.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase) || text["bytes=".Length..].Split('-') is not [var first, var last])
            return false;
        if (first.Length == 0)
        {
            if (!int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
                return false;
            length = Math.Min(count, size);
            start = size - length;
            return true;
        }

        if (!int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out start))
            return false;
        int end = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int given)
            ? Math.Min(given, size - 1)
            : size - 1;
        length = start < size ? end - start + 1 : 0;
        return true;
    }

    private static SimulatedResponse Write(Datastore store, string path, ReadOnlyMemory<byte> content)
    {
        bool existed = store.Files.Find(path) is not null;
        return store.Files.Write(path, content.ToArray())
            ? SimulatedResponse.Text(existed ? 200 : 201, "")
            : SimulatedResponse.Text(404, "No such directory");
    }

    private static SimulatedResponse Listing(IEnumerable<string> names)
    {
        var page = new StringBuilder("<html><body><table>\n");
        foreach (string name in names)
            page.Append("<tr><td>").Append(WebUtility.HtmlEncode(name)).Append("</td></tr>\n");
        return SimulatedResponse.Text(200, page.Append("</table></body></html>\n").ToString()) with { ContentType = "text/html; charset=utf-8" };
    }
}
