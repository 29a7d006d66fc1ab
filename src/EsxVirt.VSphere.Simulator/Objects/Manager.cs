using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>
/// A service that clients find by name and of which nothing is simulated: it exists, all its properties are unset, and
/// each of its methods answers <c>MethodNotFound</c>.
/// </summary>
internal sealed class Manager(ManagedObjectReference self) : ManagedObject(self)
{
    public override bool TryRead(string path, out object? value, out string rest)
    {
        value = null;
        rest = "";
        return false;
    }
}
