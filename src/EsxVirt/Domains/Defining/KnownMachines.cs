using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Defining;

/// <summary>The machines of a datacenter, for what a new one must not have in common with them.</summary>
internal sealed class KnownMachines(
    IReadOnlyList<RetrievedObject> answer, DomainIdentity identity, HostPlace place)
{
    private readonly List<RetrievedObject> _machines =
        [.. answer.Where(o => o.Reference.Type == ManagedTypes.VirtualMachine)];

    private readonly ManagedObjectReference? _folder = answer
        .FirstOrDefault(o => o.Reference == place.Datacenter)?.GetValue<ManagedObjectReference>("vmFolder");

    /// <summary>What has to be read: all in one request.</summary>
    public static PropertyQuery Query(HostPlace place, DomainIdentity identity) => new PropertyQuery()
        .Start(place.Datacenter)
        .Follow("vms", "Datacenter", "vmFolder", skip: true, then: ["children"])
        .Follow("children", "Folder", "childEntity", then: ["children"])
        .Read("Datacenter", "vmFolder")
        .Read(ManagedTypes.VirtualMachine, [.. identity.Paths, "parent", "runtime.host"]);

    /// <summary>Where new machines go.</summary>
    /// <exception cref="VirException">The datacenter does not tell.</exception>
    public ManagedObjectReference Folder => _folder
        ?? throw VirException.Create(VirErrorCode.InternalError, "Could not retrieve the folder of virtual machines");

    /// <summary>
    /// The machine that a definition is of: that of its UUID, or of its BIOS UUID and name, as after an earlier
    /// definition of the same document, to which the server gave an instance UUID of its own. Null for a new one.
    /// </summary>
    /// <exception cref="VirException">OPERATION_FAILED: another machine has the UUID or the name.</exception>
    public RetrievedObject? Find(DomainDefinition wanted)
    {
        RetrievedObject? same = _machines.Find(m => identity.UuidOf(m) == wanted.Uuid)
            ?? _machines.Find(
                m => DomainIdentity.BiosUuidOf(m) == wanted.Uuid && DomainIdentity.NameOf(m) == wanted.Name);
        if (same is not null)
            return IsOnHost(same) ? same : throw Taken(same, " on another host");
        if (_machines.Find(m => DomainIdentity.BiosUuidOf(m) == wanted.Uuid) is { } other)
            throw Taken(other, "");
        if (_machines.Find(m => IsInTheWay(m) && DomainIdentity.NameOf(m) == wanted.Name) is { } namesake)
        {
            throw VirException.Create(
                VirErrorCode.OperationFailed,
                $"domain '{wanted.Name}' already exists with uuid {identity.UuidOf(namesake)}");
        }
        return null;

        VirException Taken(RetrievedObject machine, string where) => VirException.Create(
            VirErrorCode.OperationFailed,
            $"domain '{DomainIdentity.NameOf(machine)}' is already defined with uuid {wanted.Uuid}{where}");
    }

    /// <summary>Names are told apart on a host, and within a folder.</summary>
    private bool IsInTheWay(RetrievedObject machine) =>
        IsOnHost(machine) || machine.GetValue<ManagedObjectReference>("parent") == _folder;

    private bool IsOnHost(RetrievedObject machine) =>
        machine.GetValue<ManagedObjectReference>("runtime.host") is not { } host || host == place.Host;
}
