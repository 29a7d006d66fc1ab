using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A folder; what it may hold follows from the branch of the tree that it is in.</summary>
internal class Folder(ManagedObjectReference self, string name, params string[] childType)
    : ManagedEntity(self, name), IFolder
{
    private static readonly PropertyTable<Folder> Table = new PropertyTable<Folder>
    {
        { "childType", folder => folder.ChildType.ToList() },
        { "childEntity", folder => folder.Children.Select(item => item.Self).ToList() },
    }.Over(Rows);

    public IReadOnlyList<string> ChildType { get; } = childType;

    public List<ManagedEntity> Items { get; } = [];

    public override IEnumerable<ManagedEntity> Children => Items;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<ManagedObjectReference> RegisterVMTask(RegisterVMTaskRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        var registration = new MachineRegistration(call.Server, this, request);
        registration.CheckArguments();
        return ValueTask.FromResult(call.Server.Tasks.Run(request, this, call, () => registration.Register()));
    }

    public virtual T Add<T>(T item)
        where T : ManagedEntity
    {
        item.Parent = this;
        Items.Add(item);
        return item;
    }
}
