using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A list of objects that the client keeps on the server.</summary>
internal sealed class ListView(ManagedObjectReference self, List<ManagedObjectReference> items)
    : ManagedObject(self), IListView
{
    private static readonly PropertyTable<ListView> Table = new() { { "view", view => view._items.ToList() } };

    private List<ManagedObjectReference> _items = [.. items];

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<List<ManagedObjectReference>> ModifyListView(ModifyListViewRequest request, CallContext context)
    {
        _items = [.. _items.Union(request.Add).Except(request.Remove)];
        ((SimulatorCall)context).Server.Store.Touch(this);
        return Unknown(context);
    }

    public ValueTask<List<ManagedObjectReference>> ResetListView(ResetListViewRequest request, CallContext context)
    {
        _items = [.. request.Obj];
        ((SimulatorCall)context).Server.Store.Touch(this);
        return Unknown(context);
    }

    public ValueTask DestroyView(DestroyViewRequest request, CallContext context)
    {
        ((SimulatorCall)context).RequireSession(Self).Remove(this);
        return ValueTask.CompletedTask;
    }

    // The result names the objects that do not exist.
    private ValueTask<List<ManagedObjectReference>> Unknown(CallContext context)
        => ValueTask.FromResult(_items.Where(item => ((SimulatorCall)context).Find(item) is null).ToList());
}
