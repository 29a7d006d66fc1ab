using System.Globalization;
using System.Numerics;
using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>
/// Brings an existing machine to what a definition says, in one reconfiguration of only what differs. What domain XML
/// cannot say stays as it is, the machine's UUIDs above all.
/// </summary>
internal static class Redefinition
{
    /// <summary>What has to be read of the machine.</summary>
    public const DomainData Reads = DomainData.Definition | DomainData.Hardware;

    /// <param name="wanted">The definition; its UUID is that of the machine.</param>
    /// <param name="identity">How the connection knows domains.</param>
    public static DomainChange To(DomainDefinition wanted, DomainIdentity identity) => new()
    {
        Api = "virDomainDefineXML",
        Failure = "Could not define domain",
        Reads = Reads,
        Request = reading =>
        {
            RequireSame(wanted, identity, reading.Machine);
            VirtualMachineConfigSpec spec = Plan(wanted, reading, out _);
            return IsEmpty(spec) ? null : new ReconfigVMTaskRequest { This = reading.Machine.Reference, Spec = spec };
        },
    };

    /// <summary>Whether devices that the machine has would change or go. Then it has to be known what its XML shows: a
    /// device that no XML can show (and older servers tell of less) must not go because it is missing there.</summary>
    public static bool WantsShown(DomainDefinition wanted, DomainReading reading)
    {
        try
        {
            Plan(wanted, reading, out DeviceEdits edits);
            return edits.TouchesExisting;
        }
        catch (VirException)
        {
            // What is refused of a change is none where the XML says it all along.
            return true;
        }
    }

    /// <summary>The reconfiguration; without any change in it nothing is to be done.</summary>
    private static VirtualMachineConfigSpec Plan(DomainDefinition wanted, DomainReading reading, out DeviceEdits edits)
    {
        DomainDevices? shown = reading.Shown?.Devices;
        RetrievedObject machine = reading.Machine;
        var now = new CurrentHardware(machine, reading.Datastores!);
        bool isRunning = DomainIdentity.StateOf(machine) == DomainState.Running;
        VmxDocument vmx = Check(wanted, machine, now);

        edits = new DeviceEdits();
        var controllers = new ControllerEdits(now, edits, shown);
        var cards = new InterfaceEdits(now, edits, shown);
        controllers.Plan(wanted.Devices, vmx);
        new DriveEdits(now, controllers, edits, shown).Plan(wanted.Devices.Disks, isRunning);
        controllers.RemoveUnused();
        cards.Plan([.. wanted.Devices.Interfaces], isRunning);
        new PortEdits(now, edits, shown).Plan(wanted.Devices.Serials, wanted.Devices.Parallels);
        if (shown is null || shown.Videos != wanted.Devices.Videos)
            PlanVideo(now, edits, wanted.Devices.Videos);
        if (shown is null || shown.Tpms != wanted.Devices.Tpms)
            PlanTpm(now, edits, wanted.Devices.Tpms.Count > 0);

        var settings = new Settings(machine);
        string? vmxPath = machine.GetString("config.files.vmPathName");
        SettingEdits.Plan(
            settings, wanted, now.Datastores, vmxPath is null ? "" : DatastorePath.Parse(vmxPath).DirectoryText);

        var spec = new VirtualMachineConfigSpec();
        ValueEdits.Plan(spec, machine, wanted);
        spec.DeviceChange.AddRange(edits.ToSpecs());
        spec.ExtraConfig.AddRange(settings.Changes);
        spec.ExtraConfig.AddRange(cards.Options);
        // Somebody else's change since the look would otherwise be undone.
        if (!IsEmpty(spec))
            spec.ChangeVersion = machine.GetString("config.changeVersion");
        return spec;
    }

    private static bool IsEmpty(VirtualMachineConfigSpec spec) =>
        spec.WireType.Members.All(
            member => spec.GetMember(member.Name) is null or System.Collections.ICollection { Count: 0 });

    private static void RequireSame(DomainDefinition wanted, DomainIdentity identity, RetrievedObject machine)
    {
        if (wanted.Uuid != identity.UuidOf(machine) && wanted.Uuid != DomainIdentity.BiosUuidOf(machine))
        {
            throw VirException.Create(
                VirErrorCode.OperationFailed,
                $"domain '{DomainIdentity.NameOf(machine)}' is already defined with uuid {identity.UuidOf(machine)}");
        }
    }

    /// <summary>
    /// A definition that no VMX could hold is refused for the same reasons, and in the same words, as for a new
    /// machine.
    /// </summary>
    private static VmxDocument Check(DomainDefinition wanted, RetrievedObject machine, CurrentHardware now)
    {
        // A port whose address has no counterpart in XML is shown as one of type null.
        DomainDevices devices = wanted.Devices with
        {
            Serials = [.. wanted.Devices.Serials.Where(serial => serial.Source is not NullSource)],
        };
        var context = new DomainToVmxContext
        {
            VirtualHardwareVersion = VersionOf(machine.GetString("config.version")),
            FormatFileName = now.Datastores.ToFileName,
            DetectScsiModel = disk => disk.Address is DriveAddress address
                ? CurrentHardware.ModelOf(now.Controller(ControllerType.Scsi, address.Controller))
                : null,
        };
        return VmxDocument.Parse(DomainToVmx.Convert(wanted with { Devices = devices }, context));
    }

    private static int VersionOf(string? text) =>
        text?.StartsWith("vmx-", StringComparison.Ordinal) == true
        && int.TryParse(text.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out int version) ? version : 4;

    private static void PlanVideo(CurrentHardware now, DeviceEdits edits, ValueList<VideoDevice> wanted)
    {
        const uint DefaultKiB = 4096;
        if (wanted.Count == 0 || now.All<VirtualMachineVideoCard>().FirstOrDefault() is not { } card)
            return;
        uint shown = BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(card.VideoRamSizeInKB ?? DefaultKiB, 1, 1 << 30));
        if (wanted[0].VramKiB == shown)
            return;
        edits.Edit(card).VideoRamSizeInKB = (wanted[0].VramKiB + 63) / 64 * 64;
    }

    private static void PlanTpm(CurrentHardware now, DeviceEdits edits, bool wanted)
    {
        VirtualTPM? tpm = now.All<VirtualTPM>().FirstOrDefault();
        if (wanted && tpm is null)
            edits.Add(new VirtualTPM { Key = edits.NewKey() });
        else if (!wanted && tpm is not null)
            edits.Remove(tpm);
    }
}
