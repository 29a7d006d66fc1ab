namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// Guest operating systems: <c>guestOS</c> of VMX files, <c>guestId</c> of the API, and the name for people.
/// </summary>
internal static class GuestSystems
{
    private static readonly Dictionary<string, (string Id, string FullName)> Known =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["centos7-64"] = ("centos7_64Guest", "CentOS 7 (64-bit)"),
            ["debian10-64"] = ("debian10_64Guest", "Debian GNU/Linux 10 (64-bit)"),
            ["freebsd-64"] = ("freebsd64Guest", "FreeBSD Pre-11 versions (64-bit)"),
            ["other"] = ("otherGuest", "Other (32-bit)"),
            ["other-64"] = ("otherGuest64", "Other (64-bit)"),
            ["other26xlinux"] = ("other26xLinuxGuest", "Other 2.6.x Linux (32-bit)"),
            ["otherlinux"] = ("otherLinuxGuest", "Other Linux (32-bit)"),
            ["otherlinux-64"] = ("otherLinux64Guest", "Other Linux (64-bit)"),
            ["rhel7-64"] = ("rhel7_64Guest", "Red Hat Enterprise Linux 7 (64-bit)"),
            ["rhel8-64"] = ("rhel8_64Guest", "Red Hat Enterprise Linux 8 (64-bit)"),
            ["sles-64"] = ("sles64Guest", "SUSE Linux Enterprise 8/9 (64-bit)"),
            ["ubuntu"] = ("ubuntuGuest", "Ubuntu Linux (32-bit)"),
            ["ubuntu-64"] = ("ubuntu64Guest", "Ubuntu Linux (64-bit)"),
            ["windows7srv-64"] = ("windows7Server64Guest", "Microsoft Windows Server 2008 R2 (64-bit)"),
            ["windows9-64"] = ("windows9_64Guest", "Microsoft Windows 10 (64-bit)"),
            ["winnetstandard"] = ("winNetStandardGuest", "Microsoft Windows Server 2003 Standard (32-bit)"),
        };

    public static string Id(string guestOs) => Known.TryGetValue(guestOs, out var row) ? row.Id : "otherGuest";

    public static string FullName(string guestOs)
        => Known.TryGetValue(guestOs, out var row) ? row.FullName : "Other (32-bit)";

    /// <summary><c>guestOS</c> for a <c>guestId</c>; null for one that no host knows.</summary>
    public static string? FromId(string id)
        => Known.FirstOrDefault(row => string.Equals(row.Value.Id, id, StringComparison.OrdinalIgnoreCase)).Key;

    public static bool IsWindows(string guestOs) => guestOs.StartsWith("win", StringComparison.OrdinalIgnoreCase);
}
