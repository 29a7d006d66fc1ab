using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>
/// Anything that a reference names. Guarded by the inventory's lock; a value once handed out is never changed
/// afterwards, so that answers can be written without the lock.
/// </summary>
internal abstract class ManagedObject(ManagedObjectReference self) : IManagedObject
{
    public ManagedObjectReference Self { get; } = self;

    /// <summary>When it last changed, in <see cref="InventoryStore.Revision"/>s.</summary>
    public long Revision { get; set; }

    /// <summary>
    /// Reads the longest leading part of <paramref name="path"/> that the object answers directly. True when it knows
    /// that part; <paramref name="value"/> is null where nothing is set, <paramref name="rest"/> what is still to be
    /// walked.
    /// </summary>
    public abstract bool TryRead(string path, out object? value, out string rest);

    /// <summary>pyvmomi's way to read one property.</summary>
    public ValueTask<object?> Fetch(FetchRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        var reader = call.ReaderOf([new PropertySpec { Type = Self.Type, PathSet = [request.Prop] }]);
        ObjectContent? content = reader.Read(this);
        if (content is { MissingSet: [var missing, ..] })
            throw new Wire.Soap.SoapFaultException(missing.Fault.Fault, missing.Fault.LocalizedMessage ?? "");
        return ValueTask.FromResult(content?.PropSet.FirstOrDefault()?.Val);
    }

    /// <summary>What a client may read before it logs in; false for nearly everything.</summary>
    public virtual bool IsPublic(string path) => false;

    /// <summary>Why a client may not see a property; null when it may. Tests refuse single paths by it.</summary>
    public virtual MethodFault? Refuses(string path) => null;
}
