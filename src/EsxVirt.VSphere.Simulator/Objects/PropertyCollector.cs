using System.Globalization;
using EsxVirt.VSphere.Simulator.Collecting;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>
/// Reads properties of many objects in one call, and tells of their changes. The collector of the service content is
/// one object for all; its filters, and collectors made besides, belong to a session.
/// </summary>
internal sealed class PropertyCollector(ManagedObjectReference self, SimulatorState server)
    : ManagedObject(self), IPropertyCollector
{
    private static readonly PropertyTable<PropertyCollector> Table = new()
    {
        { "filter", _ => new List<ManagedObjectReference>() },
    };

    private SimulatorState Server { get; } = server;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<List<ObjectContent>> RetrieveProperties(RetrievePropertiesRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        return ValueTask.FromResult<List<ObjectContent>>(
            [.. Select(request.SpecSet, call).Select(pair => pair.Reader.Read(pair.Item)).OfType<ObjectContent>()]);
    }

    public ValueTask<RetrieveResult?> RetrievePropertiesEx(RetrievePropertiesExRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        int pageSize = request.Options.MaxObjects is > 0 and int asked
            ? Math.Min(asked, Server.Options.MaxPageSize)
            : Server.Options.MaxPageSize;
        var rest = new Continuation(new(Select(request.SpecSet, call)), pageSize);
        RetrieveResult result = NextPage(rest, call);
        return ValueTask.FromResult(result.Objects.Count == 0 ? null : result);
    }

    public ValueTask<RetrieveResult> ContinueRetrievePropertiesEx(
        ContinueRetrievePropertiesExRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        return call.RequireSession(Self).Continuations.Remove(request.Token, out Continuation? rest)
            ? ValueTask.FromResult(NextPage(rest, call))
            : throw Faults.InvalidProperty("token");
    }

    public ValueTask CancelRetrievePropertiesEx(CancelRetrievePropertiesExRequest request, CallContext context)
        => ((SimulatorCall)context).RequireSession(Self).Continuations.Remove(request.Token)
            ? ValueTask.CompletedTask
            : throw Faults.InvalidProperty("token");

    public ValueTask<ManagedObjectReference> CreatePropertyCollector(
        CreatePropertyCollectorRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        var collector = new PropertyCollector(call.RequireSession(Self).NewReference("PropertyCollector"), Server);
        call.Session!.Add(collector);
        return ValueTask.FromResult(collector.Self);
    }

    public ValueTask DestroyPropertyCollector(DestroyPropertyCollectorRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        call.RequireSession(Self).Remove(this);
        call.Session!.UpdatesOf(Self).Clear(call.Session);
        return ValueTask.CompletedTask;
    }

    public ValueTask<ManagedObjectReference> CreateFilter(CreateFilterRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        var filter = new PropertyFilter(
            call.RequireSession(Self).NewReference("PropertyFilter"),
            request.Spec,
            request.PartialUpdates,
            call.ReaderOf(request.Spec.PropSet),
            call.Session!.UpdatesOf(Self));
        Selection.Of(request.Spec, call.Find); // a wrong start object is a fault now, not later
        call.Session.Add(filter);
        filter.Stream.Filters.Add(filter);
        Server.Store.Wake();
        return ValueTask.FromResult(filter.Self);
    }

    public ValueTask<UpdateSet?> CheckForUpdates(CheckForUpdatesRequest request, CallContext context)
        => WaitAsync(request.Version, TimeSpan.Zero, maxUpdates: null, (SimulatorCall)context);

    public async ValueTask<UpdateSet> WaitForUpdates(WaitForUpdatesRequest request, CallContext context)
        => await WaitAsync(request.Version, Timeout.InfiniteTimeSpan, maxUpdates: null, (SimulatorCall)context)
            ?? throw new SoapFaultException(new RequestCanceled(), "The request was canceled.");

    public ValueTask<UpdateSet?> WaitForUpdatesEx(WaitForUpdatesExRequest request, CallContext context)
    {
        TimeSpan limit = request.Options?.MaxWaitSeconds is int seconds
            ? TimeSpan.FromSeconds(Math.Max(0, seconds))
            : Timeout.InfiniteTimeSpan;
        return WaitAsync(request.Version, limit, request.Options?.MaxObjectUpdates, (SimulatorCall)context);
    }

    public ValueTask CancelWaitForUpdates(CancelWaitForUpdatesRequest request, CallContext context)
    {
        ((SimulatorCall)context).RequireSession(Self).UpdatesOf(Self).Cancellations++;
        Server.Store.Wake();
        return ValueTask.CompletedTask;
    }

    private IEnumerable<(ManagedObject Item, Reader Reader)> Select(List<PropertyFilterSpec> specs, SimulatorCall call)
    {
        foreach (PropertyFilterSpec spec in specs)
        {
            Reader reader = call.ReaderOf(spec.PropSet);
            foreach (ManagedObject item in Selection.Of(spec, call.Find))
            {
                call.RequireVisible(item);
                if (reader.PathsOf(item) is not null)
                    yield return (item, reader);
            }
        }
    }

    private RetrieveResult NextPage(Continuation rest, SimulatorCall call)
    {
        var result = new RetrieveResult();
        while (result.Objects.Count < rest.PageSize && rest.Rest.TryDequeue(out var next))
            if (call.Find(next.Item.Self) == next.Item && next.Reader.Read(next.Item) is { } content)
                result.Objects.Add(content);
        if (rest.Rest.Count > 0 && call.Session is { } session)
        {
            result.Token = (++session.LastToken).ToString(CultureInfo.InvariantCulture);
            session.Continuations[result.Token] = rest;
        }

        return result;
    }

    // The first look happens under the lock that the caller holds; each later one takes it again.
    private async ValueTask<UpdateSet?> WaitAsync(string? version, TimeSpan limit, int? maxUpdates, SimulatorCall call)
    {
        UpdateStream stream = call.RequireSession(Self).UpdatesOf(Self);
        int cancellations = stream.Cancellations;
        DateTimeOffset? end = limit == Timeout.InfiniteTimeSpan ? null : Server.Now + limit;
        while (true)
        {
            Task change;
            lock (Server.Store.Gate)
            {
                if (!Server.Gatekeeper.Sessions.IsOpen(call.Session!))
                    throw Faults.NotAuthenticated(Self);
                if (stream.Cancellations != cancellations)
                    throw new SoapFaultException(new RequestCanceled(), "The request was canceled.");
                if (stream.Next(version, maxUpdates, call, Server.Store.Revision) is { } updates)
                    return updates;
                change = Server.Store.NextChange;
            }

            TimeSpan left = end is { } at ? at - Server.Now : Timeout.InfiniteTimeSpan;
            if (left <= TimeSpan.Zero && end is not null)
                return null;
            try
            {
                await change.WaitAsync(left, Server.Options.Clock, call.Cancellation).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                return null;
            }
        }
    }
}
