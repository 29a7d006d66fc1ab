using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Makes views, which belong to the session that asked for them.</summary>
internal sealed class ViewManager(ManagedObjectReference self) : ManagedObject(self), IViewManager
{
    private static readonly PropertyTable<ViewManager> Table = new();

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<ManagedObjectReference> CreateContainerView(
        CreateContainerViewRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        if (call.Require(request.Container) is not ManagedEntity container)
            throw Faults.InvalidArgument("container");
        var view = new ContainerView(
            call.RequireSession(Self).NewReference("ContainerView"), container, request.Type, request.Recursive);
        call.Session!.Add(view);
        return ValueTask.FromResult(view.Self);
    }

    public ValueTask<ManagedObjectReference> CreateListView(CreateListViewRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        var view = new ListView(call.RequireSession(Self).NewReference("ListView"), request.Obj);
        call.Session!.Add(view);
        return ValueTask.FromResult(view.Self);
    }
}
