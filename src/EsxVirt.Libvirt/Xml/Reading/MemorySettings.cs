using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>The memory sizes as the XML says them, in KiB; 0 where it says nothing.</summary>
internal sealed record MemorySettings(ulong Memory, ulong Current, ulong Guarantee, ulong Maximum)
{
    public static MemorySettings Read(Element domain) => new(
        Size(domain.First("memory"), "./memory[1]"),
        Size(domain.First("currentMemory"), "./currentMemory[1]"),
        Size(domain.First("memtune", "min_guarantee"), "./memtune/min_guarantee[1]"),
        Size(domain.First("maxMemory"), "./maxMemory[1]"));

    public DomainMemory Complete()
    {
        if (Memory == 0)
            throw DomainError.Xml("Memory size must be specified via <memory> or in the <numa> configuration");
        if (Maximum != 0 && Maximum < Memory)
            throw DomainError.Xml("maximum memory size must be equal or greater than the actual memory size");
        return new DomainMemory(Memory, Current == 0 || Current > Memory ? Memory : Current, Guarantee);
    }

    public void RefuseHotplug()
    {
        if (Maximum != 0)
            throw DomainError.Unsupported(
                "memory hotplug tunables <maxMemory> are not supported by this hypervisor driver");
    }

    /// <summary>Bytes are rounded up to KiB.</summary>
    private static ulong Size(Element? element, string path)
    {
        const ulong kibibyte = 1024;
        if (element?.StringValue() is not { Length: > 0 } text)
            return 0;
        if (!Numbers.TryUnsigned(text, out ulong amount))
            throw DomainError.Xml($"Invalid value '{text}' for element or attribute '{path}'");
        ulong bytes = MemorySize.Bytes(amount, element.NonEmptyAttribute("unit") ?? "KiB");
        return bytes / kibibyte + (bytes % kibibyte == 0 ? 0UL : 1UL);
    }
}
