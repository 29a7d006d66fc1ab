using System.Globalization;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>How this connection knows domains: id, name, UUID and state of a virtual machine.</summary>
/// <param name="useInstanceUuid">
/// The instance UUID comes first; the BIOS UUID stands in where a machine has none, as in its XML. Otherwise the BIOS
/// UUID alone counts.
/// </param>
internal sealed class DomainIdentity(bool useInstanceUuid)
{
    private const string PowerState = "runtime.powerState";
    private const string ConnectionState = "runtime.connectionState";
    private const string InstanceUuid = "config.instanceUuid";
    private const string BiosUuid = "config.uuid";

    /// <summary>Servers before API 4.0 refuse a request that names the instance UUID.</summary>
    public IReadOnlyList<string> Paths { get; } = useInstanceUuid
        ? ["name", PowerState, ConnectionState, InstanceUuid, BiosUuid]
        : ["name", PowerState, ConnectionState, BiosUuid];

    public bool UsesInstanceUuid => useInstanceUuid;

    public static DomainState StateOf(RetrievedObject machine) =>
        StateOf(machine.GetValue<VirtualMachinePowerState>(PowerState));

    public static DomainState StateOf(VirtualMachinePowerState? state) =>
        state?.Value switch
        {
            "poweredOff" => DomainState.Shutoff,
            "poweredOn" => DomainState.Running,
            "suspended" => DomainState.Paused,
            _ => DomainState.NoState,
        };

    /// <summary>The number in <c>12</c> (a host) or <c>vm-12</c> (a vCenter); null for anything else and when powered
    /// off.</summary>
    public static int? IdOf(RetrievedObject machine) =>
        StateOf(machine) == DomainState.Shutoff ? null : ParseId(machine.Reference.Value);

    /// <summary>As people see it; the server's reference for a machine without a name.</summary>
    public static string NameOf(RetrievedObject machine) =>
        machine.GetString("name") is { Length: > 0 } name ? InventoryName.Unescape(name) : machine.Reference.Value;

    /// <summary><see cref="Guid.Empty"/> when the server does not tell.</summary>
    public Guid UuidOf(RetrievedObject machine) =>
        useInstanceUuid && UuidText.TryParse(machine.GetString(InstanceUuid), out Guid instance)
            && instance != Guid.Empty
            ? instance
            : UuidText.TryParse(machine.GetString(BiosUuid), out Guid bios) ? bios : Guid.Empty;

    /// <summary>The UUID that the guest sees; <see cref="Guid.Empty"/> when the server does not tell.</summary>
    public static Guid BiosUuidOf(RetrievedObject machine) =>
        UuidText.TryParse(machine.GetString(BiosUuid), out Guid bios) ? bios : Guid.Empty;

    /// <summary>Why a machine's row is incomplete; null when it is complete.</summary>
    public VirException? ProblemOf(RetrievedObject machine)
    {
        string connection = machine.GetValue<VirtualMachineConnectionState>(ConnectionState)?.Value ?? "connected";
        if (connection != "connected")
            return Error($"Virtual machine '{NameOf(machine)}' is {connection}");
        if (string.IsNullOrEmpty(machine.GetString("name")))
            return Error("Could not get name of virtual machine" + Reason(machine, "name"));
        if (machine[PowerState] is null)
            return Error($"Missing '{PowerState}' property" + Reason(machine, PowerState));
        if (UuidOf(machine) == Guid.Empty)
            return UuidProblem(machine);
        if (StateOf(machine) != DomainState.Shutoff && ParseId(machine.Reference.Value) is null)
            return Error($"Could not parse positive integer from '{machine.Reference.Value}'");
        return null;
    }

    internal static int? ParseId(string reference)
    {
        string digits = reference.StartsWith("vm-", StringComparison.Ordinal) ? reference[3..] : reference;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int id) && id > 0 ? id : null;
    }

    private VirException UuidProblem(RetrievedObject machine)
    {
        string path = useInstanceUuid && machine[InstanceUuid] is not null ? InstanceUuid : BiosUuid;
        return machine.GetString(path) is { } text
            ? Error($"Could not parse UUID from string '{text}'")
            : Error("Could not get UUID of virtual machine" + Reason(machine, path));
    }

    private static string Reason(RetrievedObject machine, string path) =>
        machine.ReasonMissing(path) is { } reason ? $": {reason}" : "";

    private static VirException Error(string text) => VirException.Create(VirErrorCode.InternalError, text);
}
