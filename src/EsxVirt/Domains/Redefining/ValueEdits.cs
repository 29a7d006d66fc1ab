using EsxVirt.Connections;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>Name, notes, memory, processors and firmware: each is told to the server only where it changes.</summary>
internal static class ValueEdits
{
    private const ulong KiBPerMiB = 1024;

    public static void Plan(VirtualMachineConfigSpec spec, RetrievedObject machine, DomainDefinition wanted)
    {
        if (wanted.Name != DomainIdentity.NameOf(machine))
            spec.Name = InventoryName.Escape(wanted.Name!);
        if ((wanted.Description ?? "") != (machine.GetString("config.annotation") ?? ""))
            spec.Annotation = wanted.Description ?? "";
        PlanMemory(spec, machine, wanted.Memory);
        PlanProcessors(spec, machine, wanted);
        PlanFirmware(spec, machine, wanted.Os);
        string guest = machine.GetString("config.guestId") ?? "";
        bool is64 = guest.EndsWith("64Guest", StringComparison.Ordinal)
            || guest.EndsWith("Guest64", StringComparison.Ordinal);
        if (is64 != (wanted.Os.Architecture == GuestArchitecture.X8664))
            spec.GuestId = is64 ? "otherGuest" : "otherGuest64";
    }

    private static void PlanMemory(VirtualMachineConfigSpec spec, RetrievedObject machine, DomainMemory wanted)
    {
        ulong size = (ulong)(machine.GetInteger("config.hardware.memoryMB") ?? 0);
        if (wanted.MaximumKiB != size * KiBPerMiB)
        {
            size = RoundUp(wanted.MaximumKiB, 4 * KiBPerMiB) * 4;
            spec.MemoryMB = (long)size;
        }
        long limit = machine.GetInteger("config.memoryAllocation.limit") ?? -1;
        long guarantee = machine.GetInteger("config.memoryAllocation.reservation") ?? 0;
        long wantedLimit = wanted.CurrentKiB >= size * KiBPerMiB || wanted.CurrentKiB >= wanted.MaximumKiB
            ? -1
            : (long)RoundUp(wanted.CurrentKiB, KiBPerMiB);
        long wantedGuarantee = (long)RoundUp(wanted.MinimumGuaranteeKiB, KiBPerMiB);
        // A limit above the size is shown as the size.
        bool limitDiffers = wantedLimit != limit && !(wantedLimit == -1 && limit >= (long)size);
        if (limitDiffers || wantedGuarantee != guarantee)
        {
            spec.MemoryAllocation = new ResourceAllocationInfo
            {
                Limit = limitDiffers ? wantedLimit : null,
                Reservation = wantedGuarantee != guarantee ? wantedGuarantee : null,
            };
        }
    }

    private static void PlanProcessors(VirtualMachineConfigSpec spec, RetrievedObject machine, DomainDefinition wanted)
    {
        long count = machine.GetInteger("config.hardware.numCPU") ?? 0;
        if (wanted.Vcpus.Maximum != count)
            spec.NumCPUs = (int)wanted.Vcpus.Maximum;
        if (machine.GetInteger("config.hardware.numCoresPerSocket") is { } cores)
        {
            // Without a topology VMware's stays, as long as it divides the processors.
            long wantedCores = wanted.Cpu?.Topology?.Cores
                ?? (cores > 0 && wanted.Vcpus.Maximum % cores == 0 ? cores : 1);
            if (wantedCores != cores)
                spec.NumCoresPerSocket = (int)wantedCores;
        }

        List<int> affinity = machine.Get<VirtualMachineAffinityInfo>("config.cpuAffinity")?.AffinitySet ?? [];
        IReadOnlyList<int> wantedAffinity = wanted.Vcpus.Affinity?.Cpus ?? [];
        if (!wantedAffinity.SequenceEqual(affinity.Order()))
            spec.CpuAffinity = new VirtualMachineAffinityInfo { AffinitySet = [.. wantedAffinity] };
        SharesInfo? shares = machine.Get<SharesInfo>("config.cpuAllocation.shares");
        SharesInfo wantedShares = SharesOf(wanted);
        bool isSame = shares is null && wantedShares.Level == SharesLevel.Normal
            || shares is not null && shares.Level == wantedShares.Level
                && (shares.Level != SharesLevel.Custom || shares.Shares == wantedShares.Shares);
        if (!isSame)
            spec.CpuAllocation = new ResourceAllocationInfo { Shares = wantedShares };
    }

    /// <summary>A level is a number of shares for each processor; nothing said is the normal one.</summary>
    private static SharesInfo SharesOf(DomainDefinition wanted)
    {
        ulong count = wanted.Vcpus.Maximum;
        return wanted.CpuShares switch
        {
            null => CpuShares.FromLibvirt(CpuShares.Normal)!,
            { } shares when shares == 500 * count => CpuShares.FromLibvirt(CpuShares.Low)!,
            { } shares when shares == 1000 * count => CpuShares.FromLibvirt(CpuShares.Normal)!,
            { } shares when shares == 2000 * count => CpuShares.FromLibvirt(CpuShares.High)!,
            { } shares => CpuShares.FromLibvirt((int)Math.Min(shares, int.MaxValue))!,
        };
    }

    private static void PlanFirmware(VirtualMachineConfigSpec spec, RetrievedObject machine, DomainOs wanted)
    {
        // Servers before API 5.0 have no firmware to choose.
        if (machine.GetString("config.firmware") is not { } firmware)
            return;
        bool isEfi = firmware == "efi";
        bool wantsEfi = wanted.Firmware == FirmwareKind.Efi;
        if (isEfi != wantsEfi)
            spec.Firmware = wantsEfi ? "efi" : "bios";
        bool isSecure = isEfi
            && machine.Get<VirtualMachineBootOptions>("config.bootOptions")?.EfiSecureBootEnabled == true;
        bool wantsSecure = wantsEfi && wanted.SecureBoot == true;
        if (isSecure != wantsSecure)
            spec.BootOptions = new VirtualMachineBootOptions { EfiSecureBootEnabled = wantsSecure };
    }

    private static ulong RoundUp(ulong amount, ulong unit) => amount / unit + (amount % unit == 0 ? 0UL : 1UL);
}
