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
/// <remarks>
/// The inventory's lock is held to find and to place a file, never while its bytes are on their way. Of a
/// <c>PUT</c> that breaks, what came stays behind as the file, as on real hosts: no client may rely on anything else.
/// While it comes, the file is there and locked.
/// </remarks>
internal sealed class FolderService(SimulatorState server)
{
    public async ValueTask<SimulatedResponse> AnswerAsync(SimulatedRequest request, CancellationToken cancellationToken)
    {
        if (!server.Gatekeeper.Admits(request))
            return Gatekeeper.Challenge;
        string path = Uri.UnescapeDataString(request.Path["/folder".Length..]).Trim('/');
        if (path.Split('/').Contains(".."))
            return SimulatedResponse.Text(400, "Bad path");
        if (request.Method is not ("GET" or "HEAD" or "PUT" or "DELETE"))
            return SimulatedResponse.Text(405, "").With("Allow", "GET, HEAD, PUT, DELETE");
        DatastorePlace place;
        int status;
        lock (server.Store.Gate)
        {
            if (FindDatacenter(request.RawQuery("dcPath")) is not { } datacenter)
                return SimulatedResponse.Text(404, "No such datacenter");
            if (request.RawQuery("dsName") is not { } name)
                return Listing("Datastores", datacenter.Datastores.Select(store => (store.Name, (DatastoreFile?)null)));
            if (FindByName(datacenter.Datastores, store => store.Name, name) is not { } store)
                return SimulatedResponse.Text(404, "No such datastore");
            place = new DatastorePlace(store, path);
            if (request.Method is "GET" or "HEAD")
                return Read(place, request);
            if (!server.Admission.AllowsFileChanges)
                return SimulatedResponse.Text(403, "Permission to perform this operation was denied.");
            if (request.Method == "DELETE")
                return Delete(place);
            if (RefusePut(place) is { } refusal)
                return refusal;
            status = place.File is null ? 201 : 200;
            place.Files.Put(place.Path, new MemoryContent(default), server.Now);
            place.Store.Locks.Add(place.Path);
        }

        return await PutAsync(place, request.Upload, status, cancellationToken);
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
        string[] readings =
        [
            once,
            Uri.UnescapeDataString(encoded.Replace('+', ' ')).Trim('/'),
            Uri.UnescapeDataString(once).Trim('/'),
        ];
        return readings
            .Select(name => items.FirstOrDefault(item => nameOf(item) == name))
            .FirstOrDefault(item => item is not null);
    }

    private static SimulatedResponse Read(DatastorePlace place, SimulatedRequest request)
    {
        (Datastore store, string path) = (place.Store, place.Path);
        if (store.Files.List(path) is { } files)
        {
            return Listing(
                place.ToString(),
                [
                    .. store.Files.Subdirectories(path).Select(name => (name + "/", (DatastoreFile?)null)),
                    .. files.Select(file => (file.Name, (DatastoreFile?)file)),
                ]);
        }

        if (place.File is not { } found
            || store.Machines.Any(machine => machine.VmxIsMissing && machine.VmxPath == place.ToString()))
            return SimulatedResponse.Text(404, $"File not found: {place}");
        if (path.EndsWith("-flat.vmdk", StringComparison.Ordinal) && request.Method == "GET" && store.IsInUse(path))
            return SimulatedResponse.Text(500, $"Unable to access file {place} since it is locked");
        SimulatedResponse answer = request.Method == "HEAD"
            ? new SimulatedResponse(200, "application/octet-stream", ReadOnlyMemory<byte>.Empty) { Length = found.Size }
            : Content(found.Content, request.Header("Range"));
        return answer
            .With("Last-Modified", found.Modified.UtcDateTime.ToString("R", CultureInfo.InvariantCulture))
            .With("Accept-Ranges", "bytes");
    }

    private static SimulatedResponse Content(FileContent content, string? header)
    {
        if (ByteRange.Parse(header, content.Length) is not { } range)
            return Part(200, content, new ByteRange(0, content.Length));
        if (range.Length <= 0)
            return SimulatedResponse.Text(416, "").With("Content-Range", $"bytes */{content.Length}");
        return Part(206, content, range)
            .With("Content-Range", $"bytes {range.Start}-{range.Start + range.Length - 1}/{content.Length}");
    }

    private static SimulatedResponse Part(int status, FileContent content, ByteRange range)
        => new(status, "application/octet-stream", ReadOnlyMemory<byte>.Empty)
        {
            Stream = content.OpenRead(range.Start, range.Length),
            Length = range.Length,
        };

    private static SimulatedResponse? RefusePut(DatastorePlace place)
    {
        if (place.IsDirectory || place.Store.IsReadOnly)
            return SimulatedResponse.Text(403, $"Unable to access file {place}");
        if (place.Store.IsInUse(place.Path))
            return SimulatedResponse.Text(500, $"Unable to access file {place} since it is locked");
        return place.Files.HasDirectory(place.Directory) ? null : SimulatedResponse.Text(404, "No such directory");
    }

    private async Task<SimulatedResponse> PutAsync(
        DatastorePlace place, Stream upload, int status, CancellationToken cancellationToken)
    {
        long room;
        lock (server.Store.Gate)
            room = place.Store.FreeSpace;
        ReceivedFile received = await TemporaryFile.ReceiveAsync(upload, room, cancellationToken);
        lock (server.Store.Gate)
        {
            place.Store.Locks.Remove(place.Path);
            if (!place.Files.Put(place.Path, received.Content, server.Now))
            {
                received.Content.Release();
                return SimulatedResponse.Text(404, "No such directory");
            }

            server.Store.Touch(place.Store);
            return received.How switch
            {
                ReceivedFile.End.Whole => SimulatedResponse.Text(status, ""),
                ReceivedFile.End.NoRoom => SimulatedResponse.Text(
                    500, $"Insufficient disk space on datastore '{place.Store.Name}'."),
                _ => SimulatedResponse.Text(0, "") with { Drops = true },
            };
        }
    }

    private SimulatedResponse Delete(DatastorePlace place)
    {
        if (place.File is null)
            return SimulatedResponse.Text(404, $"File not found: {place}");
        if (place.Store.IsReadOnly)
            return SimulatedResponse.Text(403, $"Unable to access file {place}");
        if (place.Store.IsInUse(place.Path))
            return SimulatedResponse.Text(500, $"Unable to access file {place} since it is locked");
        place.Files.Remove(place.Path);
        server.Store.Touch(place.Store);
        return SimulatedResponse.Text(204, "");
    }

    private static SimulatedResponse Listing(string title, IEnumerable<(string Name, DatastoreFile? File)> entries)
    {
        var page = new StringBuilder("<html><head><title>Index of ").Append(WebUtility.HtmlEncode(title))
            .Append("</title></head><body><table>\n<tr><th>Name</th><th>Last modified</th><th>Size</th></tr>\n");
        foreach ((string name, DatastoreFile? file) in entries)
        {
            string modified = file?.Modified.UtcDateTime.ToString("dd-MMM-yyyy HH:mm", CultureInfo.InvariantCulture)
                ?? "";
            page.Append("<tr><td><a href=\"").Append(Uri.EscapeDataString(name.TrimEnd('/')))
                .Append(name.EndsWith('/') ? "/" : "").Append("\">").Append(WebUtility.HtmlEncode(name))
                .Append("</a></td><td>").Append(modified).Append("</td><td>")
                .Append(file?.Size.ToString(CultureInfo.InvariantCulture) ?? "-").Append("</td></tr>\n");
        }

        return SimulatedResponse.Text(200, page.Append("</table></body></html>\n").ToString()) with
        {
            ContentType = "text/html; charset=utf-8",
        };
    }
}
