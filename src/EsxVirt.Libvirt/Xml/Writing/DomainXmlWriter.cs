using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

/// <summary>Writes a domain in libvirt's order of elements.</summary>
/// <remarks>
/// Records are taken apart by position throughout this folder: a member added to the model does not compile until
/// someone decides how it is written.
/// </remarks>
internal static class DomainXmlWriter
{
    private const string VmwareNamespace = "http://libvirt.org/schemas/domain/vmware/1.0";

    /// <summary>Gives the output with the whole document, ready to be finished.</summary>
    public static XmlOutput Write(DomainDefinition domain, DomainXmlFlags flags)
    {
        (int? id, string? name, Guid uuid, Guid? hardwareUuid, Guid? generationId, string? title, string? description,
            DomainMemory memory, DomainVcpus vcpus, ulong? cpuShares, DomainOs os, DomainCpu? cpu, ClockOffset clock,
            DomainLifecycle lifecycle, DomainDevices devices, string? datacenterPath, string? moref) = domain;

        var output = new XmlOutput();
        output.Open("domain").Attribute("type", "vmware");
        if (!flags.HasFlag(DomainXmlFlags.Inactive))
            output.Attribute("id", id);
        if (datacenterPath is not null || moref is not null)
            output.Attribute("xmlns:vmware", VmwareNamespace);
        output.Element("name", name);
        output.Element("uuid", uuid);
        output.Element("hwuuid", hardwareUuid);
        output.Element("genid", generationId);
        output.Element("title", title);
        output.Element("description", description);
        WriteMemory(output, memory);
        WriteVcpus(output, vcpus, cpuShares);
        OsXmlWriter.Write(output, os);
        WriteCpu(output, cpu);
        output.Open("clock").Attribute("offset", Names.ClockOffset[clock]).Close("clock");
        output.Element("on_poweroff", Names.LifecycleAction[lifecycle.OnPowerOff]);
        output.Element("on_reboot", Names.LifecycleAction[lifecycle.OnReboot]);
        output.Element("on_crash", Names.LifecycleAction[lifecycle.OnCrash]);
        WriteDevices(output, devices, flags);
        output.Element("vmware:datacenterpath", datacenterPath);
        output.Element("vmware:moref", moref);
        output.Close("domain");
        return output;
    }

    private static void WriteMemory(XmlOutput output, DomainMemory memory)
    {
        (ulong maximumKiB, ulong currentKiB, ulong minimumGuaranteeKiB) = memory;
        output.Open("memory").Attribute("unit", "KiB").EndWithNumber("memory", maximumKiB);
        output.Open("currentMemory").Attribute("unit", "KiB").EndWithNumber("currentMemory", currentKiB);
        if (minimumGuaranteeKiB == 0)
            return;
        output.Open("memtune");
        output.Open("min_guarantee").Attribute("unit", "KiB").EndWithNumber("min_guarantee", minimumGuaranteeKiB);
        output.Close("memtune");
    }

    private static void WriteVcpus(XmlOutput output, DomainVcpus vcpus, ulong? shares)
    {
        (uint maximum, uint current, CpuSet? affinity) = vcpus;
        output.Open("vcpu").Attribute("placement", "static").Attribute("cpuset", affinity?.ToString());
        if (current != maximum)
            output.Attribute("current", current);
        output.EndWithNumber("vcpu", maximum);
        if (shares is not { } number)
            return;
        output.Open("cputune");
        output.Open("shares").EndWithNumber("shares", number);
        output.Close("cputune");
    }

    private static void WriteCpu(XmlOutput output, DomainCpu? cpu)
    {
        if (cpu is null)
            return;
        (CpuMode mode, CpuTopology? topology) = cpu;
        output.Open("cpu");
        if (mode != CpuMode.Custom)
            output.Attribute("mode", Names.CpuMode[mode]);
        if (topology is (uint sockets, uint dies, uint clusters, uint cores, uint threads))
        {
            output.Open("topology").Attribute("sockets", sockets).Attribute("dies", dies)
                .Attribute("clusters", clusters).Attribute("cores", cores).Attribute("threads", threads)
                .Close("topology");
        }
        output.Close("cpu");
    }

    private static void WriteDevices(XmlOutput output, DomainDevices devices, DomainXmlFlags flags)
    {
        (ValueList<DiskDevice> disks, ValueList<ControllerDevice> controllers, ValueList<FilesystemDevice> filesystems,
            ValueList<InterfaceDevice> interfaces, ValueList<SerialDevice> serials, ValueList<ParallelDevice> parallels,
            ValueList<ConsoleDevice> consoles, ValueList<TpmDevice> tpms, ValueList<GraphicsDevice> graphics,
            ValueList<VideoDevice> videos) = devices;

        output.Open("devices");
        foreach (DiskDevice disk in disks)
            DiskXmlWriter.Write(output, disk);
        foreach (ControllerDevice controller in controllers)
            ControllerXmlWriter.Write(output, controller);
        foreach (FilesystemDevice filesystem in filesystems)
            FilesystemXmlWriter.Write(output, filesystem);
        foreach (InterfaceDevice card in interfaces)
            InterfaceXmlWriter.Write(output, card);
        foreach (SerialDevice serial in serials)
            PortXmlWriter.Write(output, serial);
        foreach (ParallelDevice parallel in parallels)
            PortXmlWriter.Write(output, parallel);
        foreach (ConsoleDevice console in consoles)
            PortXmlWriter.Write(output, console);
        foreach (TpmDevice tpm in tpms)
            TpmXmlWriter.Write(output, tpm);
        foreach (GraphicsDevice display in graphics)
            GraphicsXmlWriter.Write(output, display, flags);
        foreach (VideoDevice video in videos)
            VideoXmlWriter.Write(output, video);
        output.Close("devices");
    }
}
