using System.Buffers.Binary;
using EsxVirt.Libvirt.Model;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Writing;

/// <summary>Guest type, UUID, name, generation id and annotation.</summary>
internal static class IdentityWriter
{
    public static void Write(VmxLines lines, DomainDefinition domain)
    {
        lines.Add("guestOS", domain.Os.Architecture == GuestArchitecture.X8664 ? "other-64" : "other");
        AddSmbios(lines, domain.Os.Smbios);
        // The hardware UUID is not written: libvirt defines a machine by its UUID alone.
        if (domain.Uuid == Guid.Empty)
            lines.Add("uuid.action", "create");
        else
            lines.Add("uuid.bios", UuidText.ToVmx(domain.Uuid));
        if (domain.Name is { } name)
            lines.AddEscaped("displayName", VmxEscape.EncodePercent(VmxEscape.EncodePipe(name)));
        AddGenerationId(lines, domain.GenerationId);
        if (domain.Description is { } description)
            lines.Add("annotation", description);
        if (domain.Title is { Length: > 0 } title)
            lines.Add(VmxTitle.Key, title);
    }

    private static void AddSmbios(VmxLines lines, SmbiosMode? mode)
    {
        if (mode == SmbiosMode.Host)
            lines.Add("smbios.reflecthost", true);
        else if (mode == SmbiosMode.Sysinfo)
            throw ConversionError.Unsupported($"Unsupported SMBIOS mode '{Names.SmbiosMode[SmbiosMode.Sysinfo]}'");
    }

    /// <summary>Its halves as signed numbers, which is how VMware keeps them.</summary>
    private static void AddGenerationId(VmxLines lines, Guid? id)
    {
        // Zero means none to VMware.
        if (id is not { } given || given == Guid.Empty)
            return;
        Span<byte> bytes = stackalloc byte[16];
        given.TryWriteBytes(bytes, bigEndian: true, out _);
        lines.Add("vm.genid", BinaryPrimitives.ReadInt64BigEndian(bytes));
        lines.Add("vm.genidX", BinaryPrimitives.ReadInt64BigEndian(bytes[8..]));
    }
}
