using EsxVirt.Libvirt.Conversion.Controllers;
using EsxVirt.Libvirt.Conversion.Disks;
using EsxVirt.Libvirt.Conversion.Displays;
using EsxVirt.Libvirt.Conversion.Filesystems;
using EsxVirt.Libvirt.Conversion.Interfaces;
using EsxVirt.Libvirt.Conversion.Ports;
using EsxVirt.Libvirt.Conversion.Tpms;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>
/// Reads the parts of a machine in libvirt's order, which decides what error is reported of several.
/// </summary>
internal static class DomainBuilder
{
    public static DomainDefinition Build(VmxReading reading)
    {
        VmxToDomainContext context = reading.Context;
        List<int> interfaces = IndexedKeys.Find(reading, "ethernet", warn: true);
        ReadHeader(reading);
        (Guid uuid, Guid? hardwareUuid) = IdentityReader.ReadUuids(reading);
        string? name = IdentityReader.ReadName(reading);
        Guid? generationId = IdentityReader.ReadGenerationId(reading);
        string? description = IdentityReader.ReadDescription(reading);
        DomainMemory memory = MemoryReader.Read(reading);
        uint vcpuCount = CpuReader.ReadCount(reading);
        DomainCpu? cpu = CpuReader.ReadTopology(reading, vcpuCount);
        CpuSet? affinity = CpuReader.ReadAffinity(reading, vcpuCount);
        ulong? shares = CpuReader.ReadShares(reading, vcpuCount);
        GuestArchitecture architecture = OsReader.ReadArchitecture(reading);
        bool reflectsHost = reading.Values.GetBoolean("smbios.reflecthost", false);
        DomainDevices devices = ReadDevices(reading, interfaces);
        DomainOs os = OsReader.Read(reading, architecture, reflectsHost);
        CheckCapability(context, architecture);

        return new DomainDefinition(
            context.Id, name, uuid, hardwareUuid, generationId, IdentityReader.ReadTitle(reading), description, memory,
            new DomainVcpus(vcpuCount, vcpuCount, affinity), shares, os, cpu, ClockOffset.Utc, DomainLifecycle.Default,
            devices, context.DatacenterPath, context.Moref);
    }

    private static void ReadHeader(VmxReading reading)
    {
        long config = reading.Values.RequireInt64("config.version");
        if (config != 8)
        {
            throw reading.Fail(FormattableString.Invariant(
                $"Expecting VMX entry 'config.version' to be 8 but found {config}"), "config.version");
        }
        long hardware = reading.Values.RequireInt64("virtualHW.version");
        if (hardware < 4)
        {
            throw reading.Fail(FormattableString.Invariant(
                $"Expecting VMX entry 'virtualHW.version' to be 4 or higher but found {hardware}"),
                "virtualHW.version");
        }
        reading.HardwareVersion = hardware;
    }

    private static DomainDevices ReadDevices(VmxReading reading, List<int> interfaces)
    {
        VncGraphics? vnc = VncReader.Read(reading);
        var controllers = new ControllerList();
        ValueList<DiskDevice> disks = DiskScan.Read(reading, controllers);
        ValueList<FilesystemDevice> filesystems = SharedFolderReader.Read(reading);
        ValueList<InterfaceDevice> cards = InterfaceReader.Read(reading, interfaces);
        VideoDevice video = VideoReader.Read(reading);
        ValueList<TpmDevice> tpms = TpmReader.Read(reading);
        ValueList<SerialDevice> serials = SerialReader.Read(reading);
        ValueList<ParallelDevice> parallels = ParallelReader.Read(reading);
        ValueList<ConsoleDevice> consoles = serials.Count == 0 ? [] : [new(serials[0].Source, serials[0].Port)];
        return new DomainDevices(
            disks, controllers.Complete(disks), filesystems, cards, serials, parallels, consoles, tpms,
            vnc is null ? [] : [vnc], [video]);
    }

    private static void CheckCapability(VmxToDomainContext context, GuestArchitecture architecture)
    {
        if (architecture == GuestArchitecture.X8664 && !context.HostHasLongMode)
        {
            throw VirException.Create(VirErrorCode.InvalidArgument, VirErrorDomain.None,
                "could not find capabilities for arch=x86_64 domaintype=vmware ");
        }
    }
}
