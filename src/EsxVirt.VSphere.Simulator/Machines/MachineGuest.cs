using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>The <c>guest</c> of a machine: what VMware Tools tell, as far as they run.</summary>
internal static class MachineGuest
{
    public const int ToolsVersion = 12389;

    public static GuestInfo Describe(VirtualMachine vm)
    {
        var guest = new GuestInfo
        {
            ToolsStatus = ToolsStatus(vm),
            ToolsVersionStatus2 = VersionStatus(vm),
            ToolsRunningStatus = RunningStatus(vm),
            ToolsVersion = vm.HasTools ? $"{ToolsVersion}" : "0",
            Screen = new GuestScreenInfo
            {
                Width = vm.Power == Power.On ? 1024 : -1,
                Height = vm.Power == Power.On ? 768 : -1,
            },
            GuestState = vm.ToolsRun ? "running" : "notRunning",
            GuestOperationsReady = vm.ToolsRun,
            InteractiveGuestOperationsReady = false,
            GuestStateChangeSupported = vm.ToolsRun,
        };
        if (!vm.ToolsRun)
            return guest;

        guest.GuestId = GuestSystems.Id(vm.Facts.GuestOs);
        guest.GuestFullName = GuestSystems.FullName(vm.Facts.GuestOs);
        guest.GuestFamily = GuestSystems.IsWindows(vm.Facts.GuestOs) ? "windowsGuest" : "linuxGuest";
        guest.HostName = HostName(vm);
        guest.Net = Cards(vm);
        guest.IpAddress = guest.Net.FirstOrDefault()?.IpAddress.FirstOrDefault();
        guest.Disk =
        [
            new GuestDiskInfo
            {
                DiskPath = GuestSystems.IsWindows(vm.Facts.GuestOs) ? "C:\\" : "/",
                Capacity = MachineFiles.DiskSizeInKB * 1024,
                FreeSpace = MachineFiles.DiskSizeInKB * 512,
            },
        ];
        return guest;
    }

    public static VirtualMachineToolsStatus ToolsStatus(VirtualMachine vm)
        => !vm.HasTools ? VirtualMachineToolsStatus.ToolsNotInstalled
            : vm.ToolsRun ? VirtualMachineToolsStatus.ToolsOk
            : VirtualMachineToolsStatus.ToolsNotRunning;

    public static string VersionStatus(VirtualMachine vm)
        => vm.HasTools ? "guestToolsCurrent" : "guestToolsNotInstalled";

    public static string RunningStatus(VirtualMachine vm) => vm.ToolsRun ? "guestToolsRunning" : "guestToolsNotRunning";

    /// <summary>The name as a host name: only letters, digits and dashes; null while Tools do not run.</summary>
    public static string? HostName(VirtualMachine vm)
        => vm.ToolsRun
            ? string.Concat(vm.Facts.Name.Select(letter => char.IsAsciiLetterOrDigit(letter)
                ? char.ToLowerInvariant(letter) : '-')).Trim('-')
                + ".example.com"
            : null;

    /// <summary>Address of card number <paramref name="card"/>, out of the range for documentation.</summary>
    public static string Address(VirtualMachine vm, int card)
        => $"198.{18 + card % 2}.{vm.Ordinal / 250 % 250}.{vm.Ordinal % 250 + 2}";

    private static List<GuestNicInfo> Cards(VirtualMachine vm)
        => [.. vm.Config.Hardware.Device.OfType<VirtualEthernetCard>().Select((card, index) => Card(vm, card, index))];

    private static GuestNicInfo Card(VirtualMachine vm, VirtualEthernetCard card, int index)
    {
        string address = Address(vm, index);
        string local = $"fe80::250:56ff:fe{index:x2}:{vm.Ordinal & 0xffff:x}";
        string? network = (card.Backing as VirtualEthernetCardNetworkBackingInfo)?.DeviceName;
        return new GuestNicInfo
        {
            Network = string.IsNullOrEmpty(network) ? null : network,
            IpAddress = [address, local],
            MacAddress = card.MacAddress,
            Connected = card.Connectable?.Connected ?? false,
            DeviceConfigId = card.Key,
            IpConfig = new NetIpConfigInfo
            {
                IpAddress =
                [
                    new NetIpConfigInfoIpAddress { IpAddress = address, PrefixLength = 24, State = "preferred" },
                    new NetIpConfigInfoIpAddress { IpAddress = local, PrefixLength = 64, State = "unknown" },
                ],
            },
        };
    }
}
