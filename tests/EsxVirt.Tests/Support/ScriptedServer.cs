using System.Net;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Support;

/// <summary>
/// A server whose inventory the test writes property by property, for what no proper host answers: a machine without a
/// UUID, one that vanishes between two calls, a file that is missing. It counts its requests.
/// </summary>
internal sealed class ScriptedServer : HttpMessageHandler
{
    private readonly Dictionary<ManagedObjectReference, Dictionary<string, object>> _objects = [];
    private readonly Queue<(ManagedObjectReference Filter, PropertyFilterSpec Spec)> _newFilters = [];
    private int _filters;

    public AboutInfo About { get; } = new()
    {
        Name = "VMware ESXi",
        FullName = "VMware ESXi 8.0.3",
        Vendor = "VMware, Inc.",
        Version = "8.0.3",
        Build = "1",
        OsType = "vmnix-x86",
        ProductLineId = "embeddedEsx",
        ApiType = "HostAgent",
        ApiVersion = "8.0.3.0",
    };

    /// <summary>Method names and <c>GET /folder</c>, in the order of arrival.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Answers of datastore files by <c>/folder/…</c> path, decoded; any other is 404.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>Properties that the server refuses, by object and path.</summary>
    public Dictionary<(ManagedObjectReference, string), string> Refused { get; } = [];

    /// <summary>Answers a method itself; null leaves it to the server.</summary>
    public Func<MethodRequest, object?>? Answer { get; set; }

    public string Password { get; set; } = "password";

    public ManagedObjectReference RootFolder { get; } = new("Folder", "ha-folder-root");

    /// <summary>Adds or replaces an object.</summary>
    public ManagedObjectReference Add(string type, string id, params (string Path, object? Value)[] properties)
    {
        var reference = new ManagedObjectReference(type, id);
        _objects[reference] = properties.Where(p => p.Value is not null).ToDictionary(p => p.Path, p => p.Value!);
        return reference;
    }

    public void Set(ManagedObjectReference reference, string path, object value) => _objects[reference][path] = value;

    public void Remove(ManagedObjectReference reference) => _objects.Remove(reference);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get)
            return GetFile(request.RequestUri!);
        byte[] body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        MethodRequest call = SoapReader.ReadRequest(new MemoryStream(body));
        bool hasNews;
        lock (_objects)
        {
            Requests.Add(call.Method.Name);
            hasNews = _newFilters.Count > 0;
        }
        if (call is WaitForUpdatesExRequest && !hasNews)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        try
        {
            object? result;
            lock (_objects)
                result = Answer?.Invoke(call) ?? Dispatch(call);
            return Respond(HttpStatusCode.OK, SoapWriter.WriteResponse(call, result, ApiVersion.Newest));
        }
        catch (SoapFaultException fault)
        {
            return Respond(HttpStatusCode.InternalServerError, SoapWriter.WriteFault(fault, ApiVersion.Newest));
        }
    }

    private HttpResponseMessage GetFile(Uri address)
    {
        Requests.Add("GET /folder");
        string path = Uri.UnescapeDataString(address.AbsolutePath);
        return Files.TryGetValue(path, out byte[]? content)
            ? Respond(HttpStatusCode.OK, content)
            : Respond(HttpStatusCode.NotFound, []);
    }

    private object? Dispatch(MethodRequest call) => call switch
    {
        RetrieveServiceContentRequest => new ServiceContent
        {
            RootFolder = RootFolder,
            PropertyCollector = new ManagedObjectReference("PropertyCollector", "ha-property-collector"),
            SessionManager = new ManagedObjectReference("SessionManager", "ha-sessionmgr"),
            SearchIndex = new ManagedObjectReference("SearchIndex", "ha-searchindex"),
            About = About,
        },
        LoginRequest login when login.Password == Password => new UserSession
        {
            Key = "1",
            UserName = login.UserName,
            FullName = login.UserName,
            Locale = "en",
            MessageLocale = "en",
        },
        LoginRequest => throw new SoapFaultException(
            new InvalidLogin(), "Cannot complete login due to an incorrect user name or password."),
        LogoutRequest => null,
        CurrentTimeRequest => DateTimeOffset.UnixEpoch,
        FindByUuidRequest { VmSearch: true } find => FindByUuid(find),
        FindByUuidRequest or FindByIpRequest => null,
        CreateFilterRequest create => AddFilter(create.Spec),
        DestroyPropertyFilterRequest or CancelWaitForUpdatesRequest => null,
        WaitForUpdatesExRequest => TakeUpdates(),
        RetrievePropertiesExRequest retrieve => new RetrieveResult
        {
            Objects = [
            .. retrieve.SpecSet.SelectMany(Collect)]
        },
        RetrievePropertiesRequest retrieve => retrieve.SpecSet.SelectMany(Collect).ToList(),
        _ => throw new SoapFaultException(new MethodNotFound { Receiver = call.This, Method = call.Method.Name }, ""),
    };

    private ManagedObjectReference AddFilter(PropertyFilterSpec spec)
    {
        var filter = new ManagedObjectReference("PropertyFilter", $"filter-{++_filters}");
        _newFilters.Enqueue((filter, spec));
        return filter;
    }

    /// <summary>The state that each new filter finds; nothing ever changes afterwards.</summary>
    private UpdateSet TakeUpdates()
    {
        var updates = new UpdateSet { Version = $"{_filters}" };
        while (_newFilters.TryDequeue(out (ManagedObjectReference Filter, PropertyFilterSpec Spec) added))
        {
            var update = new PropertyFilterUpdate { Filter = added.Filter };
            foreach (ObjectContent content in Collect(added.Spec))
            {
                var change = new ObjectUpdate { Kind = ObjectUpdateKind.Enter, Obj = content.Obj };
                change.ChangeSet.AddRange(content.PropSet.Select(
                    p => new PropertyChange { Name = p.Name, Op = PropertyChangeOp.Assign, Val = p.Val }));
                update.ObjectSet.Add(change);
            }
            updates.FilterSet.Add(update);
        }
        return updates;
    }

    private ManagedObjectReference? FindByUuid(FindByUuidRequest find)
    {
        string path = find.InstanceUuid == true ? "config.instanceUuid" : "config.uuid";
        return _objects
            .Where(o => o.Key.Type == "VirtualMachine" && (string?)o.Value.GetValueOrDefault(path) == find.Uuid)
            .Select(o => (ManagedObjectReference?)o.Key)
            .FirstOrDefault();
    }

    private List<ObjectContent> Collect(PropertyFilterSpec spec)
    {
        var found = new List<ObjectContent>();
        var seen = new HashSet<ManagedObjectReference>();
        foreach (ObjectSpec start in spec.ObjectSet)
        {
            if (!_objects.ContainsKey(start.Obj))
            {
                throw new SoapFaultException(
                    new ManagedObjectNotFound { Obj = start.Obj },
                    $"The object '{start.Obj}' has already been deleted");
            }
            Visit(start.Obj, start.Skip == true, start.SelectSet.OfType<TraversalSpec>());
            void Visit(ManagedObjectReference reference, bool skip, IEnumerable<TraversalSpec> steps)
            {
                if (!_objects.TryGetValue(reference, out Dictionary<string, object>? properties)
                    || !seen.Add(reference))
                    return;
                if (!skip && spec.PropSet.Find(p => IsA(reference.Type, p.Type)) is { } wanted)
                    found.Add(Content(reference, properties, wanted.PathSet));
                foreach (TraversalSpec step in steps.Where(s => IsA(reference.Type, s.Type)))
                {
                    IEnumerable<ManagedObjectReference> next = properties.GetValueOrDefault(step.Path) switch
                    {
                        ManagedObjectReference one => [one],
                        IEnumerable<ManagedObjectReference> many => many,
                        _ => [],
                    };
                    TraversalSpec[] then = [.. start.SelectSet.OfType<TraversalSpec>()
                        .Where(s => step.SelectSet.Exists(named => named.Name == s.Name))];
                    foreach (ManagedObjectReference target in next)
                        Visit(target, step.Skip == true, then);
                }
            }
        }
        return found;
    }

    private ObjectContent Content(
        ManagedObjectReference reference, Dictionary<string, object> properties, IEnumerable<string> paths)
    {
        var content = new ObjectContent { Obj = reference };
        foreach (string path in paths)
        {
            if (Refused.TryGetValue((reference, path), out string? reason))
            {
                content.MissingSet.Add(new MissingProperty
                {
                    Path = path,
                    Fault = new LocalizedMethodFault
                    {
                        Fault = new NoPermission
                        {
                            Object = reference,
                            PrivilegeId = "System.Read"
                        },
                        LocalizedMessage = reason
                    },
                });
            }
            else if (properties.TryGetValue(path, out object? value))
            {
                content.PropSet.Add(new DynamicProperty { Name = path, Val = value });
            }
        }
        return content;
    }

    private static bool IsA(string type, string wanted) =>
        VimSchema.FindManaged(type) is { } found
            && VimSchema.FindManaged(wanted) is { } expected && found.IsA(expected);

    private static HttpResponseMessage Respond(HttpStatusCode status, byte[] body)
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "text/xml; charset=utf-8");
        return response;
    }
}
