using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Makes, copies, moves, grows, clears and deletes disks: a descriptor and the extent that it names.</summary>
internal sealed class VirtualDiskManager(ManagedObjectReference self, SimulatorState server)
    : ManagedObject(self), IVirtualDiskManager
{
    private static readonly PropertyTable<VirtualDiskManager> Table = [];
    private int _made;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<ManagedObjectReference> CreateVirtualDiskTask(
        CreateVirtualDiskTaskRequest request, CallContext context)
    {
        DatastorePlace place = Place(request.Name, request.Datacenter);
        if (request.Spec is not FileBackedVirtualDiskSpec { CapacityKb: > 0 } spec)
            throw Faults.InvalidArgument("spec");
        VirtualDiskFiles.RequireKnownType(request.Spec);
        return Run(request, place, context, () =>
        {
            VirtualDiskFiles.Create(place, spec, NewUuid(place), server.HostProduct.HardwareVersion, server.Now);
            return place.ToString();
        });
    }

    public ValueTask<ManagedObjectReference> DeleteVirtualDiskTask(
        DeleteVirtualDiskTaskRequest request, CallContext context)
    {
        DatastorePlace place = Place(request.Name, request.Datacenter);
        return Run(request, place, context, () => VirtualDiskFiles.Delete(place));
    }

    public ValueTask<ManagedObjectReference> CopyVirtualDiskTask(
        CopyVirtualDiskTaskRequest request, CallContext context)
    {
        DatastorePlace source = Place(request.SourceName, request.SourceDatacenter);
        DatastorePlace target = Place(request.DestName, request.DestDatacenter ?? request.SourceDatacenter);
        if (request.DestSpec is { } spec)
            VirtualDiskFiles.RequireKnownType(spec);
        return Run(request, target, context, () =>
        {
            VirtualDiskFiles.Copy(
                source, target, request.DestSpec, request.Force ?? false, NewUuid(target), server.Now);
            return target.ToString();
        });
    }

    public ValueTask<ManagedObjectReference> MoveVirtualDiskTask(
        MoveVirtualDiskTaskRequest request, CallContext context)
    {
        DatastorePlace source = Place(request.SourceName, request.SourceDatacenter);
        DatastorePlace target = Place(request.DestName, request.DestDatacenter ?? request.SourceDatacenter);
        return Run(request, target, context, () =>
        {
            VirtualDiskFiles.Move(source, target, request.Force ?? false, server.Now);
            return target.ToString();
        });
    }

    public ValueTask<ManagedObjectReference> ExtendVirtualDiskTask(
        ExtendVirtualDiskTaskRequest request, CallContext context)
    {
        DatastorePlace place = Place(request.Name, request.Datacenter);
        return Run(
            request,
            place,
            context,
            () => VirtualDiskFiles.Extend(place, request.NewCapacityKb, request.EagerZero ?? false, server.Now));
    }

    public ValueTask<ManagedObjectReference> EagerZeroVirtualDiskTask(
        EagerZeroVirtualDiskTaskRequest request, CallContext context)
    {
        DatastorePlace place = Place(request.Name, request.Datacenter);
        return Run(request, place, context, () => VirtualDiskFiles.Inflate(place, server.Now));
    }

    public ValueTask<ManagedObjectReference> ZeroFillVirtualDiskTask(
        ZeroFillVirtualDiskTaskRequest request, CallContext context)
    {
        DatastorePlace place = Place(request.Name, request.Datacenter);
        return Run(request, place, context, () => VirtualDiskFiles.Clear(place, server.Now));
    }

    public ValueTask<string> QueryVirtualDiskUuid(QueryVirtualDiskUuidRequest request, CallContext context)
    {
        DatastorePlace place = Place(request.Name, request.Datacenter);
        return ValueTask.FromResult(DiskDescriptor.UuidText(VirtualDiskFiles.Require(place).Uuid));
    }

    private Guid NewUuid(DatastorePlace place)
        => DiskDescriptor.UuidOf($"{server.Options.Seed}/{++_made}/{place.Store.MountPath}/{place.Path}");

    private DatastorePlace Place(string name, ManagedObjectReference? datacenter)
        => DatastorePlace.Parse(server, name, datacenter);

    private ValueTask<ManagedObjectReference> Run(
        MethodRequest request, DatastorePlace place, CallContext context, Action work)
        => Run(request, place, context, () =>
        {
            work();
            return null;
        });

    private ValueTask<ManagedObjectReference> Run(
        MethodRequest request, DatastorePlace place, CallContext context, Func<string?> work)
        => ValueTask.FromResult(server.Tasks.Run(
            request,
            place.Store,
            (SimulatorCall)context,
            () =>
            {
                string? result = work();
                server.Store.Touch(place.Store);
                return result;
            },
            takesTime: true));
}
