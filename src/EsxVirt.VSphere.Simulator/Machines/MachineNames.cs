using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>Names of machines: a folder has each of them once.</summary>
internal static class MachineNames
{
    private const int MaxLength = 80;

    /// <summary>Refuses a new name of a machine.</summary>
    /// <exception cref="Wire.Soap.SoapFaultException"><c>InvalidName</c> or <c>DuplicateName</c>.</exception>
    public static void Check(VirtualMachine machine, string name) => Check(machine.Parent as Folder, name, machine);

    /// <summary>Refuses a name that a folder cannot give to another machine.</summary>
    /// <exception cref="Wire.Soap.SoapFaultException"><c>InvalidName</c> or <c>DuplicateName</c>.</exception>
    public static void Check(Folder? folder, string name, VirtualMachine? except)
    {
        string kept = Escapes.Percent(name);
        if (name.Length is 0 or > MaxLength)
            throw Faults.InvalidName(name);
        if (folder?.Items.Find(item => item.Name == kept && item != except) is { } other)
            throw Faults.DuplicateName(kept, other.Self);
    }
}
