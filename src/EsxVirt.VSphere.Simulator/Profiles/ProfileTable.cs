namespace EsxVirt.VSphere.Simulator.Profiles;

/// <summary>
/// All rows, in the order in which machines are made. The first four show each power state, so that a handful of
/// machines already has them all.
/// </summary>
internal static class ProfileTable
{
    public static IReadOnlyList<Profile> All { get; } =
    [
        GuestProfiles.Snapshots,
        StorageProfiles.LegacyBusLogic,
        NetworkProfiles.WebServer,
        StorageProfiles.Sata,
        StorageProfiles.Ide,
        StorageProfiles.Nvme,
        FirmwareProfiles.SecureBoot,
        FirmwareProfiles.SerialPorts,
        FirmwareProfiles.NetworkSerialPorts,
        GuestProfiles.SharedFolders,
        GuestProfiles.Tuned,
        StorageProfiles.OpticalDrives,
        GuestProfiles.Bare,
        NetworkProfiles.EveryConnection,
        StorageProfiles.WideScsi,
    ];

    /// <summary>The rows whose devices a host of that hardware version knows.</summary>
    public static IReadOnlyList<Profile> For(int hardwareVersion)
        => [.. All.Where(profile => profile.MinHardware <= hardwareVersion)];
}
