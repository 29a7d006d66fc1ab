using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>An object that serves the methods of a managed object; the generated interfaces derive from it.</summary>
public interface IServant
{
    /// <summary>The managed object that is served.</summary>
    ManagedObjectReference Self { get; }
}
