using EsxVirt.VSphere.Simulator.Inventory;

namespace EsxVirt.VSphere.Simulator.Profiles;

/// <summary>
/// The few values of a virtual machine that lists ask for, known without its VMX file. They agree with the file,
/// which <see cref="VmxTemplate"/> writes from them.
/// </summary>
internal sealed record MachineFacts
{
    /// <summary>The name as the user typed it.</summary>
    public required string Name { get; init; }

    public required string GuestOs { get; init; }

    public required int HardwareVersion { get; init; }

    public required int MemoryMB { get; init; }

    public required int Cpus { get; init; }

    public int CoresPerSocket { get; init; } = 1;

    public required Guid BiosUuid { get; init; }

    public required Guid InstanceUuid { get; init; }

    public Allocation Cpu { get; init; } = Allocation.Normal;

    public Allocation Memory { get; init; } = Allocation.Normal;

    public string Annotation { get; init; } = "";

    /// <summary>
    /// The name of the directory and, before the endings, of the files: the machine's name without what no file name
    /// may hold.
    /// </summary>
    public string FileName => string.Concat(Name.Select(letter => "/\\:*?\"<>|".Contains(letter) ? '_' : letter));

    /// <summary>The name as the inventory keeps it.</summary>
    public string InventoryName => Escapes.Percent(Name);

    /// <summary>The facts of a machine, made from a row of the table.</summary>
    public static MachineFacts From(Profile profile, int round, Seeded seeded, int hostHardware, bool onVCenter)
        => new()
        {
            Name = round == 0 ? profile.DomainName : $"{profile.DomainName}-{round + 1}",
            GuestOs = profile.GuestOs,
            HardwareVersion = Math.Min(profile.OldHardware ?? hostHardware, hostHardware),
            MemoryMB = profile.MemoryMB,
            Cpus = profile.Cpus,
            CoresPerSocket = profile.CoresPerSocket,
            BiosUuid = onVCenter ? seeded.Uuid(1, 0x42, 0x20) : seeded.Uuid(1, 0x56, 0x4d),
            InstanceUuid = onVCenter ? seeded.Uuid(3, 0x50, 0x20) : seeded.Uuid(3, 0x52),
            Cpu = profile.Cpu,
            Memory = profile.Memory,
            Annotation = profile.Annotation,
        };
}
